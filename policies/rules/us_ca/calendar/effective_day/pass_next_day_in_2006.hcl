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

clause "effective" {
  kind = "effective"
  date = "2006-11-08"
}
