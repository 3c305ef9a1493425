proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
  complete     = true
}

question "war" {
  vote       = "own"
  ordered_by = "measure"
  effect     = "none"
}

instruction "ask" { # want "only asks, declares or instructs"
  to    = "congress"
  act   = "request"
  force = "request"
}
