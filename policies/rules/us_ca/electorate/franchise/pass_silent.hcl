proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

electorate "voters" {
  run_by = "state"
  silent = ["citizenship", "age", "residence", "limited_by"]
}
