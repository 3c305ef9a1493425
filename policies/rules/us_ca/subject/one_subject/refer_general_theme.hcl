proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
  complete     = ["subject"]
}

subject "toxics" {
  field  = "household products"
  serves = "by_theme" # want "several fields"
}

subject "homes" {
  field  = "nursing homes"
  serves = "by_theme"
}
