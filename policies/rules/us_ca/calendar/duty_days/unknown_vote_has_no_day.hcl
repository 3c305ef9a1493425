proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

# missing election.own.date
election "own" {
  decides = [proposal]
}

duty "report" {
  due = "2026-12-16"
  on  = "commission"
}
