proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
  known_from   = "text"
  complete     = ["appropriation"]
}

commission "b" { # want "neither appropriates any nor relies on the Budget Act"
  size = 13
}
