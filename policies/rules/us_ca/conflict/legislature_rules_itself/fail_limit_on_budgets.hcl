proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

act "houses" {
  does = "caps_appropriations" # want "limits later appropriations"
  by   = "measure"
}
