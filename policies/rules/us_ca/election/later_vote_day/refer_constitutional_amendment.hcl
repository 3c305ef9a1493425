proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2016-11-21"
  instrument   = "initiative_constitutional_amendment"
}

question "q" {
  vote = "later"
}

election "later" {
  decides   = [question.q]
  date      = "2019-03-13" # want "13 March 2019, a Wednesday"
  set_by    = "text"
  called_by = "measure"
  displaces = []
}
