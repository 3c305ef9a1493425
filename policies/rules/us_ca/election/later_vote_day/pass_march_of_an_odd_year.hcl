proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2016-12-23"
  instrument   = "initiative_statute"
}

question "q" {
  vote = "later"
}

election "later" {
  decides = [question.q]
  date    = "2019-03-05"
  set_by  = "text"
}
