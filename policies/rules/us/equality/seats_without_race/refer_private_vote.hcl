proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "private_vote"
}

classification "delegates" {
  trait = "ancestry"
  in    = "seats"
  mode  = "eligibility" # want "in a vote that a private body holds"
}
