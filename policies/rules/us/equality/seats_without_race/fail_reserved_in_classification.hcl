proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

classification "c" {
  trait = "ethnicity"
  in    = "seats"
  mode  = "reserved" # want "as reserved seats"
}
