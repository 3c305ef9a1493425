proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "legislative_constitutional_amendment"
}

election "own" {
  decides = [proposal]
  date    = "2026-06-02"
  kind    = "statewide_primary"
}
