proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
  status       = "draft"
}

election "e" {
  decides = [proposal]
  date    = "2026-11-03" # want "The next ballot for it is that of 7 November 2028"
}
