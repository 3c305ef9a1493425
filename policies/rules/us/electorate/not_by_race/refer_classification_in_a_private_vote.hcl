proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  complete     = ["electorate"]
}

electorate "roll" {
  limited_by = ["ancestry"] # want "a private body runs it"
  run_by     = "private_body"
}

classification "c" {
  in    = "votes"
  trait = "ancestry" # want "a private body runs it"
}
