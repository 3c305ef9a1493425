proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

# missing classification.c.mode
classification "c" {
  trait = "immigration_status"
  in    = "education"
}
