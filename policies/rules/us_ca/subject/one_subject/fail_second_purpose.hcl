proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
}

subject "insurance" {
  field  = "motor insurance"
  serves = "directly"
}

subject "parks" {
  field  = "parks"
  serves = "another_purpose" # want "serves a second purpose"
}
