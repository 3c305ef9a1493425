proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

election "own" {
  decides = [proposal]
  date    = "2026-06-02" # want "2 June 2026 is the day of a statewide primary; the election is on 3 November 2026"
  kind    = "statewide_primary"
  set_by  = "plan"
}
