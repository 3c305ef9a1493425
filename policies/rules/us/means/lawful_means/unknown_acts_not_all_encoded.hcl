proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2018-06-01"
}

# missing proposal.complete.act
effect "independence" {
  kind  = "secession"
  force = "commands"
}
