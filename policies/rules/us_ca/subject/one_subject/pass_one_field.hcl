proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
  complete     = ["subject"]
}

subject "rates" {
  field  = "motor insurance"
  serves = "directly"
}

subject "commissioner" {
  field  = "motor insurance"
  serves = "directly"
  rider  = false
}
