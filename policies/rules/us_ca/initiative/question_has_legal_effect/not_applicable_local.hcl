proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "declaration_of_policy"
}

question "independence" {
  vote       = "later"
  ordered_by = "measure"
  effect     = "none"
}
