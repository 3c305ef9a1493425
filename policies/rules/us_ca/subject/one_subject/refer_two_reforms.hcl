proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
  complete     = ["subject"]
}

subject "pay" {
  field  = "pay of legislators"
  serves = "directly"
}

subject "districts" {
  field  = "redistricting"
  serves = "not_stated" # want "several fields: pay of legislators and redistricting"
}
