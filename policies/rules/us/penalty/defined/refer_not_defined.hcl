proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

penalty "p" {
  conduct  = "other"
  definite = false # want "does not define what it punishes"
}
