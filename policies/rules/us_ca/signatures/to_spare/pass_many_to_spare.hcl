proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2025-01-23"
  instrument   = "initiative_statute"
  status       = "circulating"
}

filing {
  summary_date = "2025-01-23"
}

petition {
  signatures_planned = 850000
}
