proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

# missing proposal.instrument
effect "independence" {
  kind  = "secession"
  force = "self_executing"
  by    = "vote"
}
