proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
}

# missing duty.appeals.mandatory
duty "appeals" {
  title    = "the time for appeals"
  on       = "courts"
  due_days = 1825
}
