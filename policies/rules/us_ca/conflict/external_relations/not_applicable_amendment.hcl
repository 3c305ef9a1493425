proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_combined"
}

instruction "talks" {
  to    = "governor"
  act   = "negotiate"
  force = "command"
}
