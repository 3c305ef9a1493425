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

subject "commission" {
  field  = "appointments"
  serves = "as_machinery"
}

subject "costs" {
  field  = "state budget"
  serves = "as_machinery"
}
