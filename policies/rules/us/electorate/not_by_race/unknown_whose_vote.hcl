# missing proposal.complete.electorate
proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

classification "c" {
  in    = "votes"
  trait = "ancestry"
}
