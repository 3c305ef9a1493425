proposal "measure" {
  title        = "A Territory"
  jurisdiction = "us_ca"
  as_of        = "2018-07-01"
}

consent "congress" {
  of     = "congress"
  form   = "act_of_congress"
  status = "foreseen"
}

territory "south" {
  action   = "becomes_territory"
  when     = []
  requires = [consent.congress] # want "asks for the consent of Congress or foresees it"
}
