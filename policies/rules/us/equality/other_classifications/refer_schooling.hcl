proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

classification "c" {
  trait = "immigration_status" # want "from public education by immigration status"
  in    = "education"
  mode  = "exclusion"
}
