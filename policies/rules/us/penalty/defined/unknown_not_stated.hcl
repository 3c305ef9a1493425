proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

# missing penalty.p.definite
penalty "p" {
  conduct = "other"
}
