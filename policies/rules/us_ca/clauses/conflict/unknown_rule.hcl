proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
}

# missing clause.conflict.conflict_rule
clause "conflict" {
  title = "the clause on rival measures"
  kind  = "conflict"
}
