proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
}

filing {
  summary_date = "2027-03-01"
}

petition {
  signatures_required  = 546651 # want "600,000 are required by the Secretary of State's notice"
  signatures_in_notice = 600000
}
