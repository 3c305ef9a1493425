proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_constitutional_amendment"
}

classification "c" {
  trait = "religion"
  in    = "benefits"
  mode  = "exclusion" # want "uses religion in public benefits (an exclusion)"
}
