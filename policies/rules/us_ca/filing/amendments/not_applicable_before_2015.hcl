proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2014-12-31"
  instrument   = "initiative_statute"
  status       = "circulating"
}

filing {
  review_started = "2014-11-20"

  amendment {
    filed         = "2014-12-31"
    germane       = true
    signed_by_all = true
  }
}
