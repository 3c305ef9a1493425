proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
}

# missing clause.courts.courts_rule
clause "courts" {
  title = "the clause on courts"
  kind  = "courts"
}
