proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

flag "capitol" {
  action   = "add"
  flag     = "state"
  position = "above_us" # want "puts another flag above"
}
