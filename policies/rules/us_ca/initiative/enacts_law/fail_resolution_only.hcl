proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "1984-09-01"
  instrument   = "initiative_statute"
  complete     = true
}

instruction "balanced_budget" { # want "only asks, declares or instructs"
  to          = "legislature"
  act         = "adopt_resolution"
  force       = "command"
  consequence = "salary"
}
