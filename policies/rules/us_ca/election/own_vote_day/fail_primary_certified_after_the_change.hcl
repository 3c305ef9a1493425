proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2011-11-01"
  instrument   = "initiative_statute"
}

election "own" {
  decides = [proposal]
  date    = "2012-06-05" # want "since July 2011"
  kind    = "statewide_primary"
  set_by  = "plan"
}

petition {
  certified = "2011-07-01"
}
