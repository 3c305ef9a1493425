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
  starts = "2025-01-23"
  ends   = "2025-07-23" # want "the last day for filing is 22 July 2025"
}
