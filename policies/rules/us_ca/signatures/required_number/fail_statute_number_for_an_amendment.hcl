proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2025-01-23"
  instrument   = "initiative_constitutional_amendment"
}

filing {
  summary_date = "2025-01-23"
}

petition {
  signatures_required = 546651 # want "874,641 are required"
}
