proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2025-01-23"
  instrument   = "initiative_statute"
}

filing {
  summary_date = "2025-01-23"
}

# missing petition.starts
petition {
  ends = "2025-07-22"
}
