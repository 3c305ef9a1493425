proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
}

right "marriage" {
  title         = "the right to marry"
  which         = "to marry"
  action        = "limits"
  guaranteed_by = ["us_constitution"]
}
