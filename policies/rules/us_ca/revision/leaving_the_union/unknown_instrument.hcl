# missing proposal.instrument
proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  proposer     = "voters"
}

effect "independence" {
  kind     = "secession"
  force    = "self_executing"
  by       = "vote"
  requires = []
}
