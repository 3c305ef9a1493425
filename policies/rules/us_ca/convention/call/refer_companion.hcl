proposal "measure" {
  title        = "Convention"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
  companion    = "09-0066"
}

convention "reform" {
  called_by = "initiative" # want "Whatever the measure filed with it (09-0066) would change, the section stands"
  federal   = false
}
