proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2025-03-01"
  instrument   = "initiative_statute"
  status       = "circulating"
}

# missing filing.amendment[0].filed
# missing filing.amendment[0].germane
# missing filing.amendment[0].signed_by_all
filing {
  review_started = "2024-11-20"

  amendment {
  }
}
