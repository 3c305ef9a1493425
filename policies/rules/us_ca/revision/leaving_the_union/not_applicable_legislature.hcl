proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "legislative_revision"
  proposer     = "legislature"
}

effect "independence" {
  kind     = "secession"
  force    = "self_executing"
  by       = "vote"
  requires = []
}
