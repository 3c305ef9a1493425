proposal "measure" {
  title        = "Taxes"
  jurisdiction = "us_ca"
  as_of        = "2002-03-05"
  instrument   = "charter_amendment"
}

threshold "later" {
  decides = "local_general_taxes"
  set_by  = "text"
  silent  = ["turnout"]

  approval {
    at_least = "2/3" # want "before later local general taxes pass"
    of       = "votes_on_question"
  }
}
