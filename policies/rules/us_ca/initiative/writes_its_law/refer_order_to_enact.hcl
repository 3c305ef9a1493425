proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

instruction "chapter" {
  to    = "legislature"
  act   = "enact_law"
  force = "command" # want "to write law later"
}
