proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
}

clause "amendment" {
  kind           = "amendment"
  amendment_by   = "majority"
  within_purpose = false # want "without regard to its purpose"
}
