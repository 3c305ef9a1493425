proposal "measure" {
  title        = "Term limits"
  jurisdiction = "us_ca"
  as_of        = "2016-07-02"
}

# missing instruction.delegation.consequence
instruction "delegation" {
  to    = "congress_members"
  act   = "vote_for"
  force = "command"
}
