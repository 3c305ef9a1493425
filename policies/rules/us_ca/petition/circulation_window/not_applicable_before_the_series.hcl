proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2025-01-23"
  instrument   = "initiative_statute"
}

filing {
  summary_date = "2005-02-03"
}

petition {
  starts = "2005-02-03"
  ends   = "2005-07-05"
}
