proposal "measure" { # want "no provision at all"
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
  complete     = true
}
