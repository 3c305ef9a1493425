proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

threshold "later" {
  decides = "later_initiatives"
  set_by  = "text"
  silent  = ["turnout"]

  approval {
    at_least = "60%" # want "The Constitution fixes a majority of the votes for them, and this measure (initiative statute) cannot"
    of       = "votes_on_question"
  }
}
