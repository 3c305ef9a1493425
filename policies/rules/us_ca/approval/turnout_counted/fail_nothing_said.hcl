proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

threshold "own" {
  decides = proposal
  set_by  = "text"
  silent  = ["turnout.counts"]

  approval {
    at_least = "55%"
    of       = "votes_on_question"
  }

  turnout {
    at_least = "50%" # want "If votes on the question count, the yes votes of 27.5% of registered voters carry it"
    of       = "registered_voters"
  }
}
