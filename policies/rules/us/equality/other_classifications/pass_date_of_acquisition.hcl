proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

classification "c" {
  trait = "acquisition_date"
  in    = "taxation"
  mode  = "preference"
}
