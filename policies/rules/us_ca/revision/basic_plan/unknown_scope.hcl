proposal "measure" {
  title        = "Plan"
  jurisdiction = "us_ca"
  as_of        = "2026-11-03"
  instrument   = "initiative_constitutional_amendment"
  complete     = ["power_shift"]
}

# missing power_shift.rights.scope
power_shift "rights" {
  from = "courts"
  to   = "us_courts"
  what = "interpretation_of_rights"
}
