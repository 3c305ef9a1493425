proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

electorate "voters" {
  limited_by = []
  run_by     = "state"
}
