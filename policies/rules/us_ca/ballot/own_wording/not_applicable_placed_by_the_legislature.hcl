proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  proposer     = "legislature"
}

question "q" {
  vote       = "own"
  prescribed = "exact"
}
