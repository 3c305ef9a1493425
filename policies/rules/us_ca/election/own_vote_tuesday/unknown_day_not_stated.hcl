proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  proposer     = "voters"
}

# missing election.own.date
election "own" {
  decides = [proposal]
  set_by  = "plan"
}
