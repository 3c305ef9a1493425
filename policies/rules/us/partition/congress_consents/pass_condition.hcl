proposal "measure" {
  title        = "New States"
  jurisdiction = "us_ca"
  as_of        = "2018-07-01"
}

consent "congress" {
  of     = "congress"
  form   = "act_of_congress"
  status = "condition"
}

territory "south" {
  action   = "new_state"
  when     = [consent.congress]
  requires = []
}
