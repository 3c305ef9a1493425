proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  proposer     = "voters"
}

question "q" {
  vote       = "own"
  ordered_by = "measure"
  prescribed = "exact" # want "in words that the measure itself prescribes"
}
