proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

question "q" {
  vote = "later"
}

# missing election.later.displaces
election "later" {
  decides   = [question.q]
  date      = "2028-09-12"
  set_by    = "text"
  called_by = "measure"
}
