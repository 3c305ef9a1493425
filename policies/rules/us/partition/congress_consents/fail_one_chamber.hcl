proposal "measure" {
  title        = "New States"
  jurisdiction = "us_ca"
  as_of        = "2018-07-01"
}

consent "senate" {
  of     = "us_senate"
  form   = "one_house"
  status = "condition"
}

territory "north" {
  action   = "several_states"
  when     = []
  requires = [consent.senate] # want "on a vote in Congress that is no act of Congress"
}
