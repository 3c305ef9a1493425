proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "1998-06-02"
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
  when = [threshold.own]
}

commission "study" {
  when = []
}
