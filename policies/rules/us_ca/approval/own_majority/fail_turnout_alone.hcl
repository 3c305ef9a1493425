proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_constitutional_amendment"
}

threshold "own" {
  decides = proposal
  set_by  = "text"

  approval {
    more_than = "50%"
    of        = "votes_on_question"
  }

  turnout {
    at_least = "50%" # want "a turnout of at least 50% of all registered voters"
    of       = "registered_voters"
  }
}
