proposal "measure" {
  title        = "Federal land"
  jurisdiction = "us_ca"
  as_of        = "2018-06-01"
}

consent "congress" {
  of     = "congress"
  form   = "act_of_congress"
  status = "condition"
}

act "forests" {
  does     = "federal_property_claim"
  by       = "measure"
  when     = []
  requires = [consent.congress]
}
