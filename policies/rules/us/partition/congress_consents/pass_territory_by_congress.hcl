proposal "measure" {
  title        = "A Territory"
  jurisdiction = "us_ca"
  as_of        = "2018-07-01"
}

consent "congress" {
  of     = "congress"
  form   = "act_of_congress"
  status = "condition"
}

territory "south" {
  action   = "becomes_territory"
  when     = []
  requires = [consent.congress]
}
