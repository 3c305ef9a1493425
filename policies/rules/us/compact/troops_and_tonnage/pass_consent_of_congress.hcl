proposal "measure" {
  title        = "Harbors and guards"
  jurisdiction = "us_ca"
  as_of        = "2018-06-01"
}

consent "congress" {
  of     = "congress"
  form   = "act_of_congress"
  status = "condition"
}

act "harbor_dues" {
  does     = "tonnage_duty"
  by       = "measure"
  when     = []
  requires = [consent.congress]
}
