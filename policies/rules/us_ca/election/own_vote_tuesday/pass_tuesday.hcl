proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  proposer     = "voters"
}

election "own" {
  decides = [proposal]
  date    = "2026-11-03"
  set_by  = "plan"
}
