proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

election "own" {
  decides = [proposal]
  date    = "2026-11-03"
}

commission "c" {
  report_due = "2026-11-03" # want "before the measure can be law"
}
