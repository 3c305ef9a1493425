proposal "measure" {
  title        = "Federal land"
  jurisdiction = "us_ca"
  as_of        = "2018-06-01"
}

consent "congress" {
  of     = "congress"
  form   = "act_of_congress"
  status = "given"
}

act "entry" {
  does     = "federal_property_access"
  by       = "measure"
  when     = []
  requires = [consent.congress]
}
