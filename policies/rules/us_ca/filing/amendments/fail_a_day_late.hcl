proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2025-03-01"
  instrument   = "initiative_statute"
  status       = "circulating"
}

filing {
  review_started = "2024-11-20"

  amendment {
    filed         = "2024-12-26" # want "ended on 25 December 2024"
    germane       = true
    signed_by_all = true
  }
}
