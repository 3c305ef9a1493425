proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

regulation "r" {
  kind   = "rents" # want "regulates rents and is silent on relief"
  silent = ["relief"]
}
