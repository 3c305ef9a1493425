proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2025-03-01"
  instrument   = "initiative_statute"
  known_from   = "text"
  status       = "circulating"
}

filing {
  review_started = "2024-11-20"
  silent         = ["amendment"]
}
