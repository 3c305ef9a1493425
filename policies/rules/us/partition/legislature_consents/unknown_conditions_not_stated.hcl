proposal "measure" {
  title        = "New States"
  jurisdiction = "us_ca"
  as_of        = "2018-07-01"
}

# missing territory.south.requires
# missing proposal.proposer
territory "south" {
  action = "new_state"
  when   = []
}
