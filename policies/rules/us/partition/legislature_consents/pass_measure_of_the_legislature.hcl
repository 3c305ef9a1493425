proposal "measure" {
  title        = "New States"
  jurisdiction = "us_ca"
  as_of        = "2018-07-01"
  proposer     = "legislature"
}

territory "south" {
  action   = "new_state"
  when     = []
  requires = []
}
