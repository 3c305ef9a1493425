proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

question "q" {
  vote = "later"
}

election "later" {
  decides   = [question.q]
  date      = "2028-09-12" # want "sets a day of its own"
  set_by    = "text"
  called_by = "measure"
  displaces = ["Elec. Code, §§ 1000-1002"]
}
