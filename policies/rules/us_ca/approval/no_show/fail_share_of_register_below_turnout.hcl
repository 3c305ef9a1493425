proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

threshold "independence" {
  decides = question.independence
  set_by  = "text"

  approval {
    at_least = "40%"
    of       = "registered_voters"
  }

  turnout {
    more_than = "50%"
    of        = "registered_voters"
    counts    = "votes_on_question" # want "between 40% and 50% of registered voters"
  }
}

question "independence" {
  vote       = "later"
  ordered_by = "measure"
  effect     = "some"
}
