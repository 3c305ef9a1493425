proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
}

# missing classification.c.exception
classification "c" {
  trait = "sex"
  in    = "employment"
  mode  = "quota"
}
