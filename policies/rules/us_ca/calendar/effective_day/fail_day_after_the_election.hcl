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
  kind     = "effective"
  day_rule = "day_after_election" # want "take effect on the day after the election"
}
