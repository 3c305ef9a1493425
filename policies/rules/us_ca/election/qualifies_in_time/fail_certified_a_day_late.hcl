proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-06-26"
  instrument   = "initiative_statute"
  status       = "qualified"
}

election "e" {
  decides = [proposal]
  date    = "2026-11-03" # want "it had to qualify by 25 June 2026"
}

petition {
  certified = "2026-06-26"
}
