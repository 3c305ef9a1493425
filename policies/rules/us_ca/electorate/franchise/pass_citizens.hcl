proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

electorate "voters" {
  run_by      = "state"
  citizenship = "citizens"
  age         = 18
  residence   = "as_law"
  limited_by  = []
}
