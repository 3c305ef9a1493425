proposal "measure" {
  title        = "Convention"
  jurisdiction = "us_ca"
  as_of        = "2016-07-02"
  instrument   = "initiative_statute"
  proposer     = "voters"
}

act "application" {
  does = "federal_amendment_apply"
  by   = "voters" # want "the act is to be done by the voters"
}
