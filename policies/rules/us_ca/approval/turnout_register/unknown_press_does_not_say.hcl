proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  proposer     = "voters"
  known_from   = "press"
}

# missing threshold.own.turnout.register
threshold "own" {
  decides = proposal
  set_by  = "press"

  approval {
    at_least = "55%"
    of       = "votes_on_question"
  }

  turnout {
    at_least = "50%"
    of       = "registered_voters"
    counts   = "votes_on_question"
  }
}
