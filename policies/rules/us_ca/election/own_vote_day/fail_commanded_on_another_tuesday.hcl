proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

election "own" {
  decides = [proposal]
  date    = "2026-09-15" # want "commands a vote on the measure on 15 September 2026"
  kind    = "other"
  set_by  = "text"
}
