proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

# missing proposal.instrument
election "own" {
  decides = [proposal]
  date    = "2026-11-03"
  kind    = "statewide_general"
  set_by  = "plan"
}
