proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "charter_amendment"
  proposer     = "governing_body"
}

act "counties" {
  does     = "coverage_by_local_vote"
  requires = []
}
