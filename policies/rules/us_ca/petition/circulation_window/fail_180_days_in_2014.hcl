proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2014-06-02"
  instrument   = "initiative_statute"
}

filing {
  summary_date = "2014-06-02"
}

petition {
  ends = "2014-11-29" # want "there are 150 days"
}
