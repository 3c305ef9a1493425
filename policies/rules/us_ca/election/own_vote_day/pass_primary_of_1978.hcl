proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "1977-12-01"
  instrument   = "initiative_statute"
}

election "own" {
  decides = [proposal]
  date    = "1978-06-06"
  kind    = "statewide_primary"
  set_by  = "plan"
}
