proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_combined"
  complete     = ["subject"]
}

subject "bail" {
  field  = "criminal procedure" # want "several fields"
  serves = "directly"
}

subject "schools" {
  field  = "safety in schools"
  serves = "directly"
}
