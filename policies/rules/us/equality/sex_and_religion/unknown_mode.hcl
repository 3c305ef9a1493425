proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
}

# missing classification.c.mode
classification "c" {
  trait = "religion"
  in    = "taxation"
}
