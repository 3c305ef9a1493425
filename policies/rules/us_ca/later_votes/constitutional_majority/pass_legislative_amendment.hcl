proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-03"
  instrument   = "legislative_constitutional_amendment"
}

threshold "later" {
  decides = "later_initiatives"
  set_by  = "text"
  silent  = ["turnout"]

  approval {
    at_least = "60%"
    of       = "votes_on_question"
  }
}
