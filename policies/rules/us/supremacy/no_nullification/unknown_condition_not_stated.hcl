proposal "measure" {
  title        = "Federal law"
  jurisdiction = "us_ca"
  as_of        = "2018-06-01"
}

# missing federal.all.when
federal "all" {
  field  = "all"
  action = "declares_void"
}
