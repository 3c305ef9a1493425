proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_constitutional_amendment"
}

classification "c" {
  trait = "sex"
  in    = "education"
  mode  = "exclusion" # want "exceedingly persuasive reason"
}
