proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  complete     = ["electorate"]
}

classification "c" {
  in    = "votes"
  trait = "race" # want "limits the vote by race"
}
