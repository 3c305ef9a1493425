proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2016-11-21"
  instrument   = "initiative_statute"
}

question "q" {
  vote = "later"
}

election "later" {
  decides   = [question.q]
  date      = "2019-03-13" # want "13 March 2019, a Wednesday, which is no established election date"
  set_by    = "text"
  called_by = "measure"
  displaces = []
}
