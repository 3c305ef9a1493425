proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2014-12-31"
  instrument   = "initiative_statute"
}

filing {
  first_text_operative = false
}
