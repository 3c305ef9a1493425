proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

instruction "talks" {
  to    = "governor"
  act   = "negotiate"
  force = "command" # want "orders the Governor to deal with other governments"
}
