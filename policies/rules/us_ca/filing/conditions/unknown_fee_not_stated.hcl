proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2025-01-23"
  instrument   = "initiative_statute"
  status       = "filed"
}

# missing filing.fee_paid
filing {
  certification = true
  on_paper      = true
}
