proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
  complete     = ["appropriation"]
}

duty "b" {
  on   = "private"
  cost = "new"
}
