proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

electorate "voters" {
  run_by                = "state"
  citizenship           = "noncitizens_too" # want "keeps that ballot to citizens"
  with_federal_election = true
  silent                = ["age", "residence", "limited_by"]
}
