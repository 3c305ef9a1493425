proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2018-06-01"
}

effect "independence" {
  kind  = "secession"
  force = "opinion"
}
