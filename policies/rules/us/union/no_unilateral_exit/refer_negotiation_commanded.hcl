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

consent "voters" {
  of     = "voters"
  status = "condition"
}

effect "independence" {
  kind     = "secession"
  force    = "commands"
  by       = "negotiation" # want "has the State seek separation by negotiation"
  when     = [consent.voters]
  requires = [consent.congress]
}
