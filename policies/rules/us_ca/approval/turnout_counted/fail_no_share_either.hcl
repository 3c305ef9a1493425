proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

threshold "own" {
  decides = proposal
  set_by  = "text"
  silent  = ["approval", "turnout.counts"]

  turnout {
    at_least = "50%" # want "a ballot cast at the election or a vote on the question"
    of       = "registered_voters"
  }
}
