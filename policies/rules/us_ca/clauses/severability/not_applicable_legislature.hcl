proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "legislative_constitutional_amendment"
  complete     = ["clause"]
}
