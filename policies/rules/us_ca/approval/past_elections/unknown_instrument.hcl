proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

# missing proposal.instrument
threshold "own" {
  decides = proposal
  set_by  = "text"

  turnout {
    at_least = "50%"
    of       = "registered_voters"
  }
}
