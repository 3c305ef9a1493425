proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_constitutional_amendment"
}

classification "c" {
  trait     = "race"
  in        = "education"
  mode      = "quota" # want "uses race in public education (a quota)"
  exception = "none"
}
