proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

regulation "rents" {
  kind   = "rents"
  relief = "none" # want "regulates rents and gives no relief"
}
