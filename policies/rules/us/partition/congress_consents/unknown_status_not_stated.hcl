proposal "measure" {
  title        = "New States"
  jurisdiction = "us_ca"
  as_of        = "2018-07-01"
}

# missing consent.congress.status
consent "congress" {
  of   = "congress"
  form = "act_of_congress"
}

territory "south" {
  action   = "new_state"
  when     = [consent.congress]
  requires = []
}
