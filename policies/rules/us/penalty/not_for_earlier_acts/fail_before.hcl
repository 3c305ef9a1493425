proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

penalty "p" {
  conduct    = "other"
  applies_to = "before" # want "also reaches acts done before it takes effect"
}
