proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

named "n" {
  name = "Jane Doe"
  kind = "person"
  role = "proponent"
}
