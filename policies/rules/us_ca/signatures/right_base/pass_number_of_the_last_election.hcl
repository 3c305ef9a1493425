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
  signatures_required = 546651
}
