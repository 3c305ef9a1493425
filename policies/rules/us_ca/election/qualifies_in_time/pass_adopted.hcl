proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-06-26"
  instrument   = "initiative_statute"
  status       = "adopted"
}

election "e" {
  decides = [proposal]
  date    = "2026-11-03"
}
