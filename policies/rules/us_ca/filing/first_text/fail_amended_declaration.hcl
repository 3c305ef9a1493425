proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2025-01-23"
  instrument   = "initiative_statute"
}

filing {
  first_text_operative = false # want "and it was amended"

  amendment {
    filed         = "2024-12-20"
    germane       = true
    signed_by_all = true
  }
}
