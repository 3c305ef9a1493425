proposal "measure" {
  title        = "New States"
  jurisdiction = "us_ca"
  as_of        = "2018-07-01"
}

territory "island" {
  action = "special_status"
}
