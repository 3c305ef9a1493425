proposal "measure" {
  title           = "Measure"
  jurisdiction    = "us_ca"
  as_of           = "2009-11-19"
  instrument      = "initiative_constitutional_amendment"
  companion       = "No. 09-0066"
  needs_companion = true # want "works only if its companion passes (No. 09-0066)"
}
