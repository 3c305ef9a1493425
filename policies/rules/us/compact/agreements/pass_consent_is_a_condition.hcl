proposal "measure" {
  title        = "River compact"
  jurisdiction = "us_ca"
  as_of        = "2018-06-01"
}

consent "congress" {
  of     = "congress"
  form   = "act_of_congress"
  status = "condition"
}

act "rivers" {
  does     = "compact"
  by       = "legislature"
  when     = []
  requires = [consent.congress]
}
