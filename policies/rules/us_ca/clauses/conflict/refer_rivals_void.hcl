proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
}

clause "conflict" {
  title         = "the clause on rival measures"
  kind          = "conflict"
  conflict_rule = "other_void" # want "fall whole"
}
