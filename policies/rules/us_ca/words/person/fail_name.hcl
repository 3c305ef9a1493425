proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  text         = "Jane Doe is hereby appointed to the commission." # want "“Jane Doe is hereby appointed”"
}
