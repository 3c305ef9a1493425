proposal "measure" {
  title        = "Federal law"
  jurisdiction = "us_ca"
  as_of        = "2018-06-01"
}

federal "all" {
  field  = "all"
  action = "declares_void" # want "declares federal law not binding in the State"
  when   = []
}
