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

clause "effective" {
  kind = "effective"
  date = "2026-07-01" # want "that is 16 December 2026 at the latest"
}
