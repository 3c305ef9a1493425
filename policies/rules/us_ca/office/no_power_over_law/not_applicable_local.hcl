proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "charter_amendment"
}

commission "board" {
  powers = ["refuse_to_enforce"]
}
