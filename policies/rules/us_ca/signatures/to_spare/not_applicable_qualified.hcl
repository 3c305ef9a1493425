proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2025-01-23"
  instrument   = "initiative_statute"
  status       = "qualified"
}

filing {
  summary_date = "2025-01-23"
}

petition {
  signatures_planned = 1
}
