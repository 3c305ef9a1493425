proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

consent "congress" {
  of     = "congress"
  form   = "agreement"
  status = "foreseen"
}

effect "independence" {
  kind     = "secession"
  force    = "commands"
  by       = "negotiation"
  when     = []
  requires = [consent.congress] # want "relies on negotiation"
}
