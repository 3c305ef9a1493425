proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2025-01-23"
  instrument   = "initiative_statute"
}

# missing filing.summary_date
petition {
  starts = "2025-01-23"
  ends   = "2025-07-22"
}
