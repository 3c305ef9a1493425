proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2025-01-23"
  instrument   = "initiative_statute"
}

filing {
  summary_date = "2025-01-23"
}

petition {
  starts = "2025-01-22" # want "before the official summary date of 23 January 2025"
  ends   = "2025-07-22"
}
