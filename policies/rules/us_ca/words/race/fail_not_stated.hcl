proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

commission "sovereignty" {
  text = "A racially diverse commission is created." # want "speaks of “racially”"
}
