proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_ordinance"
  proposer     = "voters"
}

question "q" {
  vote       = "own"
  ordered_by = "measure"
  prescribed = "exact" # want "Officials write what stands on that ballot"
}
