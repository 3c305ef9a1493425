proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-07-01"
  instrument   = "initiative_statute"
  status       = "qualified"
}

petition {
  silent = ["quarter_certified"] # want "No notice was given"
}
