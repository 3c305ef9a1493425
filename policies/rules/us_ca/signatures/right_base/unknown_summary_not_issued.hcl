proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2025-01-23"
  instrument   = "initiative_statute"
}

# missing filing.summary_date
petition {
  signatures_required = 546651
}
