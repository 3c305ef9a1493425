proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

threshold "own" {
  decides = proposal
  set_by  = "press"

  turnout {
    at_least = "50%" # want "had more than about 1.57% of the ballots left it blank, 2022 would have missed it too"
    of       = "registered_voters"
    counts   = "votes_on_question"
  }
}
