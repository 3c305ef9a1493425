proposal "measure" {
  title        = "Federal land"
  jurisdiction = "us_ca"
  as_of        = "2018-06-01"
}

# missing act.forests.requires
act "forests" {
  does = "federal_property_claim"
  by   = "measure"
  when = []
}
