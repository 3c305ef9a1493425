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
    filed         = "2024-12-20"
    germane       = false # want "is not germane to the measure as filed and is not signed by all proponents"
    signed_by_all = false
  }
}
