proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
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

flag "us" {
  when = [threshold.own] # want "would become law only on at least 55% of the votes on it"
}

commission "study" {
  when = []
}
