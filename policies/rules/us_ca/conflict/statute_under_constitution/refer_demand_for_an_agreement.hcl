proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

effect "independence" {
  kind  = "secession"
  force = "commands" # want "looks toward leaving the Union"
  by    = "agreement"
}
