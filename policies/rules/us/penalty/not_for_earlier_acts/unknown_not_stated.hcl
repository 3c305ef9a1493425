proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

# missing penalty.p.applies_to
penalty "p" {
  conduct = "other"
}
