proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
}

duty "appeals" {
  title     = "the time for appeals"
  on        = "agency"
  mandatory = true
  due_days  = 30
}
