proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2014-11-04"
  instrument   = "initiative_statute"
}

threshold "own" {
  decides = proposal
  set_by  = "text"

  turnout {
    at_least = "50%"
    of       = "registered_voters"
    counts   = "ballots_cast_at_election"
  }
}
