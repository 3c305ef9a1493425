proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
}

duty "appeals" {
  title    = "the time for appeals"
  on       = "courts"
  silent   = ["mandatory"] # want "does not say whether it binds"
  due_days = 1825
}
