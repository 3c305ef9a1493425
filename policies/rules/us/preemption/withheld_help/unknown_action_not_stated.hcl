proposal "measure" {
  title        = "Cooperation"
  jurisdiction = "us_ca"
  as_of        = "2018-06-01"
}

# missing federal.detainers.action
federal "detainers" {
  field = "immigration"
}
