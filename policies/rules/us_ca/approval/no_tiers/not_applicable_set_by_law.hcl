proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

threshold "own" {
  decides = proposal
  set_by  = "law"
  silent  = ["turnout"]

  approval {
    at_least = "55%"
    of       = "votes_on_question"
  }
}
