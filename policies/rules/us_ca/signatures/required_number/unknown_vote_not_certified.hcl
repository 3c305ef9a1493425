proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
}

filing {
  summary_date = "2026-11-04"
}

# missing petition.signatures_in_notice
petition {
  signatures_required = 546651
}
