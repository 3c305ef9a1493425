proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

citizenship "people" {
  us_citizenship = "lost" # want "would end United States citizenship"
}
