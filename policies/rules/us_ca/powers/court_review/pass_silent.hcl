proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
}

clause "suits" {
  kind   = "courts"
  silent = ["courts_rule"]
}
