proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  proposer     = "voters"
}

election "own" {
  decides = [proposal]
  date    = "2026-11-05" # want "5 November 2026 is a Thursday; the election is on 3 November 2026"
  set_by  = "plan"
}
