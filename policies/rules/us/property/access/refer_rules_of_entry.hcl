proposal "measure" {
  title        = "Federal land"
  jurisdiction = "us_ca"
  as_of        = "2018-06-01"
}

act "entry" {
  does     = "federal_property_access" # want "makes rules for access to property of the United States"
  by       = "measure"
  when     = []
  requires = []
}
