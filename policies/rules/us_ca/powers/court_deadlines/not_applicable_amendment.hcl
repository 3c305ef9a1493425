proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_constitutional_amendment"
}

duty "appeals" {
  title     = "the time for appeals"
  on        = "courts"
  mandatory = true
  due_days  = 90
}
