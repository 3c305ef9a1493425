proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "advisory_question"
}

question "own" {
  ordered_by = "legislature"
  effect     = "none"
}
