proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

threshold "own" {
  decides = proposal
  set_by  = "text"

  turnout {
    at_least = "42.2%" # want "missed at the statewide general elections of perhaps 2014 (about 42.2%), and reached"
    of       = "registered_voters"
    counts   = "ballots_cast_at_election"
  }
}
