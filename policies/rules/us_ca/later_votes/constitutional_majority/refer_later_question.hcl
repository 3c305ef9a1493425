proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

threshold "later" {
  decides = question.independence
  set_by  = "text"
  silent  = ["turnout"]

  approval {
    at_least = "55%" # want "in a later vote from which law follows"
    of       = "votes_on_question"
  }
}

question "independence" {
  vote       = "later"
  ordered_by = "measure"
  effect     = "some"
}
