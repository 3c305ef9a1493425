proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "advisory_question"
}

question "independence" {
  vote       = "later"
  ordered_by = "legislature"
  effect     = "none"
}
