proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

# missing threshold.own.turnout.counts
threshold "own" {
  decides = proposal
  set_by  = "text"

  approval {
    at_least = "55%"
    of       = "votes_on_question"
  }

  turnout {
    at_least = "50%"
    of       = "registered_voters"
  }
}
