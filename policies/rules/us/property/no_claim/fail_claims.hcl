proposal "measure" {
  title        = "Federal land"
  jurisdiction = "us_ca"
  as_of        = "2018-06-01"
}

act "forests" {
  does     = "federal_property_claim" # want "claims property of the United States and does not wait for Congress"
  by       = "measure"
  when     = []
  requires = []
}

act "bases" {
  does     = "federal_property_tax" # want "taxes property of the United States"
  by       = "measure"
  when     = []
  requires = []
}

act "offices" {
  does     = "federal_property_disposal" # want "disposes of property of the United States"
  by       = "officers"
  when     = []
  requires = []
}
