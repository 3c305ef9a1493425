proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

effect "independence" {
  kind  = "secession"
  force = "opinion" # want "expresses an opinion, and nothing follows from it in law"
}
