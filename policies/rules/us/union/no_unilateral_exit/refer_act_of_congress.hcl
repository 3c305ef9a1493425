proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

consent "congress" {
  of     = "congress"
  form   = "act_of_congress"
  status = "condition"
}

effect "independence" {
  kind     = "secession"
  force    = "self_executing"
  by       = "congress"
  when     = []
  requires = [consent.congress] # want "waits for a national consent that is no amendment"
}
