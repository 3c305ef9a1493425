proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

citizenship "people" {
  us_citizenship = "untouched"
  new_status     = "automatic" # want "to everybody without asking"
}
