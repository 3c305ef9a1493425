proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

question "independence" {
  vote       = "later"
  ordered_by = "measure"
  effect     = "none" # want "nothing follows in law from the answer"
}
