proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
  complete     = true
}

threshold "own" {
  decides = proposal
  set_by  = "text"
  silent  = ["turnout"]

  approval {
    at_least = "55%" # want "lets the whole measure depend"
    of       = "votes_on_question"
  }
}

flag "us" {
  when = [threshold.own]
}
