proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
  complete     = ["subject"]
}

subject "study" {
  field  = "autonomy"
  serves = "directly"
}

subject "flag" {
  field  = "autonomy"
  serves = "not_stated" # want "states no tie"
}
