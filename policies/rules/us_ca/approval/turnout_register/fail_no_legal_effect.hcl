proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

threshold "own" {
  decides = question.independence
  set_by  = "text"
  silent  = ["turnout.register"]

  approval {
    at_least = "55%"
    of       = "votes_on_question"
  }

  turnout {
    at_least = "50%" # want "names no report of registration"
    of       = "registered_voters"
  }
}

question "independence" {
  vote       = "later"
  ordered_by = "measure"
  effect     = "none"
}
