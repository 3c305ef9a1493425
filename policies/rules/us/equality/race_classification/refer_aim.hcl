proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
}

classification "c" {
  trait = "race"
  in    = "benefits"
  mode  = "aim" # want "makes race an aim in public benefits"
}
