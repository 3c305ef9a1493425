proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_ordinance"
  proposer     = "voters"
}

question "own" {
  vote = "own"
  text = "Should the City leave the County?" # want "does not have the form"
}
