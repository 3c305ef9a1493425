proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "bond_act"
}

act "counties" {
  does     = "coverage_by_local_vote" # want "The Constitution allows no such coverage"
  requires = []
}
