proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

# missing threshold.own.turnout.at_least
# missing threshold.own.turnout.of
threshold "own" {
  decides = proposal
  set_by  = "text"

  approval {
    at_least = "55%"
    of       = "votes_on_question"
  }

  turnout {
    counts = "votes_on_question"
  }
}
