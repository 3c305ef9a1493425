proposal "measure" {
  title        = "Convention"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
  companion    = "none"
}

convention "reform" {
  called_by = "initiative" # want "The measure itself calls a convention"
  federal   = false
}
