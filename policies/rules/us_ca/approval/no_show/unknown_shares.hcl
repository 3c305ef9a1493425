proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

# missing threshold.own.approval.at_least
# missing threshold.own.turnout.at_least
# missing threshold.own.turnout.of
threshold "own" {
  decides = proposal
  set_by  = "text"

  turnout {
    counts = "votes_on_question"
  }
}
