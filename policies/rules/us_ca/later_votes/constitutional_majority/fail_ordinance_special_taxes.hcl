proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_ordinance"
}

threshold "later" {
  decides = "local_special_taxes"
  set_by  = "text"
  silent  = ["turnout"]

  approval {
    at_least = "3/4" # want "fixes two thirds of the votes"
    of       = "votes_on_question"
  }
}
