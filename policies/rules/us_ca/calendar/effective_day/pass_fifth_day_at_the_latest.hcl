proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2019-11-01"
  instrument   = "initiative_statute"
}

election "own" {
  decides = [proposal]
  date    = "2020-11-03"
}

clause "effective" {
  kind = "effective"
  date = "2020-12-16"
}
