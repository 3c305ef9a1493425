proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2006-06-26"
  instrument   = "initiative_statute"
}

election "own" {
  decides = [proposal]
  date    = "2006-11-07"
}

duty "report" {
  due = "2006-11-08"
  on  = "commission"
}
