proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2016-01-04"
  instrument   = "advisory_question"
}

question "independence" {
  ordered_by = "legislature"
  effect     = "none"
}
