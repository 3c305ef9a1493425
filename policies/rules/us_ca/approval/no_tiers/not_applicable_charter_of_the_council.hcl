proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "charter_amendment"
  proposer     = "governing_body"
}

threshold "own" {
  decides = proposal
  set_by  = "text"
  silent  = ["turnout"]

  approval {
    at_least = "55%"
    of       = "votes_on_question"
  }
}
