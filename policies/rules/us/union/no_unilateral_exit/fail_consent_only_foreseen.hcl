proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

consent "congress" {
  of     = "congress"
  form   = "act_of_congress"
  status = "requested"
}

effect "independence" {
  kind     = "secession"
  force    = "commands"
  by       = "legislature"
  when     = []
  requires = [consent.congress] # want "an act of the Legislature and consents that the measure does not make a condition"
}
