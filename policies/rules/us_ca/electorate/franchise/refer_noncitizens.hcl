proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

electorate "voters" {
  run_by                = "state"
  citizenship           = "noncitizens_too" # want "others than citizens"
  with_federal_election = false
  silent                = ["age", "residence", "limited_by"]
}
