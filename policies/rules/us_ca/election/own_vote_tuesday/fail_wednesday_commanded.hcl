proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2016-11-21"
  proposer     = "voters"
}

election "own" {
  decides = [proposal]
  date    = "2018-11-07" # want "7 November 2018, a Wednesday; the election is on 6 November 2018"
  set_by  = "text"
}
