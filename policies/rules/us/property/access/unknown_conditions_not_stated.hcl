proposal "measure" {
  title        = "Federal land"
  jurisdiction = "us_ca"
  as_of        = "2018-06-01"
}

# missing act.entry.when
act "entry" {
  does     = "federal_property_access"
  by       = "measure"
  requires = []
}
