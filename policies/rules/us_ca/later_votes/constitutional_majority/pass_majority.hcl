proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "charter_amendment"
}

threshold "later" {
  decides = "local_general_taxes"
  set_by  = "text"
  silent  = ["turnout"]

  approval {
    more_than = "50%"
    of        = "votes_on_question"
  }
}
