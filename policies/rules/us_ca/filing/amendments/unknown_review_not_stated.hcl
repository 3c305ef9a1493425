proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2025-03-01"
  instrument   = "initiative_statute"
  status       = "circulating"
}

# missing filing.review_started
filing {
  summary_date = "2025-01-23"

  amendment {
    filed         = "2024-12-20"
    germane       = true
    signed_by_all = true
  }
}
