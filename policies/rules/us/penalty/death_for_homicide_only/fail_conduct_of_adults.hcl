proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

penalty "p" {
  conduct = "sexual_conduct_of_adults"
  maximum = "death" # want "sets death for consenting conduct of adults"
}
