proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

penalty "p" {
  conduct = "crime_against_person"
  maximum = "prison"
}
