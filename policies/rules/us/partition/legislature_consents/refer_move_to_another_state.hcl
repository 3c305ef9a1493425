proposal "measure" {
  title        = "New States"
  jurisdiction = "us_ca"
  as_of        = "2018-07-01"
  proposer     = "voters"
}

territory "north" {
  action   = "joins_state" # want "would pass to another State without the consent of the Legislature"
  when     = []
  requires = []
}
