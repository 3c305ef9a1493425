proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2017-08-23" # the day before Briggs v. Brown
  instrument   = "initiative_statute"
}

duty "appeals" {
  title     = "the time for appeals"
  on        = "courts"
  mandatory = true # want "a deadline that leaves no choice"
  due_days  = 1825
}
