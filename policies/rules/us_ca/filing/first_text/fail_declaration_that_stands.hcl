proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2025-01-23"
  instrument   = "initiative_statute"
}

filing {
  first_text_operative = false # want "no amendment of it is taken"
}
