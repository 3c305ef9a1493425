proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  text         = "The flag of the United States is removed from the State Capitol." # want "speaks of “flag”"
}
