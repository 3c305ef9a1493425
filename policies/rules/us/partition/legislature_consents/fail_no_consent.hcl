proposal "measure" {
  title        = "New States"
  jurisdiction = "us_ca"
  as_of        = "2018-07-01"
  proposer     = "voters"
}

territory "north" {
  action   = "several_states"
  when     = []
  requires = [] # want "divides the State into several without the consent of the Legislature"
}
