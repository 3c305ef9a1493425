proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2011-11-01"
  instrument   = "initiative_statute"
}

# missing petition.certified
election "own" {
  decides = [proposal]
  date    = "2012-06-05"
  kind    = "statewide_primary"
  set_by  = "plan"
}
