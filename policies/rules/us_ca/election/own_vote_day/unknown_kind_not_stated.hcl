proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

# missing election.own.kind
election "own" {
  decides = [proposal]
  date    = "2026-09-15"
  set_by  = "plan"
}
