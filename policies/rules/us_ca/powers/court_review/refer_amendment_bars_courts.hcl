proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_constitutional_amendment"
}

clause "courts" {
  title       = "the clause on courts"
  kind        = "courts"
  courts_rule = "bars" # want "for counsel"
}
