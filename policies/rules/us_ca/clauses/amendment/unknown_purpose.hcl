proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
}

# missing clause.amendment.within_purpose
clause "amendment" {
  kind         = "amendment"
  amendment_by = "majority"
}
