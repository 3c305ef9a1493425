proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

# missing consent.congress.form
consent "congress" {
  of     = "congress"
  status = "condition"
}

effect "independence" {
  kind     = "secession"
  force    = "self_executing"
  by       = "vote"
  when     = []
  requires = [consent.congress]
}
