proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2025-01-23"
  instrument   = "initiative_statute"
}

question "q" {
  vote = "later"
}

election "later" {
  decides   = [question.q]
  date      = "2028-11-07"
  kind      = "statewide_general"
  set_by    = "text"
  called_by = "measure"
  displaces = []
}
