# missing proposal.instrument
proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

classification "delegates" {
  trait = "ancestry"
  in    = "seats"
  mode  = "eligibility"
}
