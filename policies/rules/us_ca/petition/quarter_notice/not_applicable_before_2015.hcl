proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2014-12-31"
  instrument   = "initiative_statute"
  status       = "qualified"
}

petition {
  silent = ["quarter_certified"]
}
