proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

threshold "own" {
  decides = "local_bonds"
  set_by  = "text"

  turnout {
    at_least = "40%"
    of       = "registered_voters"
    counts   = "ballots_cast_at_election"
  }
}
