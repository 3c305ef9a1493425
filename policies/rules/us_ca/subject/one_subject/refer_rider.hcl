proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
  complete     = ["subject"]
}

subject "insurance" {
  field  = "motor insurance"
  serves = "directly"
}

subject "campaigns" {
  field  = "campaign contributions" # want "lies in another field"
  serves = "not_stated"
  rider  = true
}
