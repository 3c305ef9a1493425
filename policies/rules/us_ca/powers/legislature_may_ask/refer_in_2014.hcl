proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2014-07-16"
  instrument   = "advisory_question"
}

question "independence" {
  ordered_by = "legislature"
  effect     = "none" # want "nothing follows in law from the answer"
}
