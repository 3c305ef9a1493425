proposal "measure" {
  title           = "Measure"
  jurisdiction    = "us_ca"
  as_of           = "2009-11-19"
  instrument      = "initiative_statute"
  companion       = "No. 09-0066"
  needs_companion = false
}
