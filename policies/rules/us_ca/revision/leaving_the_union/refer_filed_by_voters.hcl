proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  proposer     = "voters"
}

filing {
  filed = "2024-11-19"
}

effect "independence" {
  kind     = "secession" # want "the departure of the State from the Union"
  force    = "self_executing"
  by       = "vote"
  requires = []
}
