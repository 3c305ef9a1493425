proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

election "own" {
  decides = [proposal]
  date    = "2027-11-02" # want "the election is on 7 November 2028"
  kind    = "established_date"
  set_by  = "plan"
}
