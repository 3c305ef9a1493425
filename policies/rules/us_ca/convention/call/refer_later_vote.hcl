proposal "measure" {
  title        = "Convention"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
  companion    = "none"
}

convention "reform" {
  called_by = "voters_later" # want "another road"
  federal   = false
}
