proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2025-01-23"
  instrument   = "initiative_statute"
}

# missing filing.first_text_operative
filing {
  summary_date = "2025-01-23"

  amendment {
  }

  amendment {
  }
}
