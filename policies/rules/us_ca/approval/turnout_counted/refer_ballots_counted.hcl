proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

threshold "own" {
  decides = question.independence
  set_by  = "text"

  approval {
    at_least = "55%"
    of       = "votes_on_question"
  }

  turnout {
    at_least = "50%"
    of       = "registered_voters"
    counts   = "ballots_cast_at_election" # want "24.75% carry it where 10% of the ballots leave it blank, and 22% where 20% do"
  }
}

question "independence" {
  vote       = "later"
  ordered_by = "measure"
  effect     = "none"
}
