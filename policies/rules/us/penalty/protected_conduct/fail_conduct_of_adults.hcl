proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

penalty "p" {
  conduct = "sexual_conduct_of_adults" # want "punishes consenting conduct of adults"
  maximum = "prison"
}
