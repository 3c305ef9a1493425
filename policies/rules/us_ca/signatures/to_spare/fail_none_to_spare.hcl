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
  signatures_planned = 600000 # want "no more than 110 percent of the 546,651 required"
}
