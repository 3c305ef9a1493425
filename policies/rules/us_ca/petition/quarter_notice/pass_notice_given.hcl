proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-07-01"
  instrument   = "initiative_statute"
  status       = "qualified"
}

petition {
  quarter_certified = "2026-02-02"
}
