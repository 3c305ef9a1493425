proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_constitutional_amendment"
}

commission "pensions" {
  title  = "the Pension Commission"
  powers = ["legislate", "spend", "enforce", "subpoena"] # want "nobody reviews what it does"
  checks = []
}
