proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2025-01-23"
  instrument   = "referendum"
}

petition {
  ends = "2025-07-23"
}
