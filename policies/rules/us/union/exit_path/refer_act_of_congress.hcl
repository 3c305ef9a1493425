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
  by       = "vote"
  when     = []
  requires = [consent.congress] # want "waits for a consent other than an amendment"
}
