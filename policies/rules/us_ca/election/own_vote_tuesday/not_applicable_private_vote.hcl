proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  proposer     = "private_body"
}

election "own" {
  decides = [proposal]
  date    = "2026-11-05"
}
