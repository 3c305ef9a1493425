proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_constitutional_amendment"
}

named "n" {
  name = "Jane Doe"
  kind = "person"
  role = "office" # want "names Jane Doe to an office"
}
