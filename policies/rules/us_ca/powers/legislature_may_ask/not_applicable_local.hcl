proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "advisory_question"
}

question "independence" {
  ordered_by = "governing_body"
  effect     = "none"
}
