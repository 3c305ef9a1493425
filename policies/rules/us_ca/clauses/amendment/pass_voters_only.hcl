proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_combined"
}

clause "amendment" {
  kind         = "amendment"
  amendment_by = "voters_only"
}
