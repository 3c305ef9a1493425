proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
}

# missing power_shift.rules.scope
power_shift "rules" {
  from = "courts"
  to   = "agencies"
  what = "judicial_power"
}
