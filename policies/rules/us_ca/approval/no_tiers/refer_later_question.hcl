proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

threshold "own" {
  decides = question.independence
  set_by  = "text"
  silent  = ["turnout"]

  approval {
    at_least = "55%" # want "reaches a vote that the measure itself creates is untested"
    of       = "votes_on_question"
  }
}

question "independence" {
  vote       = "later"
  ordered_by = "measure"
  effect     = "some"
}

flag "us" {
  when = [threshold.own]
}
