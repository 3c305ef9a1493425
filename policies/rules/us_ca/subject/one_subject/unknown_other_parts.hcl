# missing proposal.complete.subject
proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
}

subject "study" {
  field  = "autonomy"
  serves = "directly"
}
