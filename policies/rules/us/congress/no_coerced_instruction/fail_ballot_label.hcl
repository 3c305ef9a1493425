proposal "measure" {
  title        = "Term limits"
  jurisdiction = "us_ca"
  as_of        = "2016-07-02"
}

instruction "delegation" {
  to          = "congress_members"
  act         = "support_federal_amendment"
  force       = "command"
  consequence = "ballot_label" # want "backs the instruction with a label on the ballot"
}
