proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2025-03-04"
  instrument   = "initiative_statute"
}

filing {
  summary_date = "2025-03-04"
}

petition {
  starts = "2025-03-04"
  ends   = "2025-09-02"
}
