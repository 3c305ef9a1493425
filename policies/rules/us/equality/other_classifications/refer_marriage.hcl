proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

classification "c" {
  trait = "sexual_orientation" # want "from marriage by sexual orientation"
  in    = "marriage"
  mode  = "exclusion"
}
