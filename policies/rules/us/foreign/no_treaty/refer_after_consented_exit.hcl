proposal "measure" {
  title        = "Treaties"
  jurisdiction = "us_ca"
  as_of        = "2017-01-26"
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
  requires = [consent.congress]
}

act "treaty" {
  does     = "treaty" # want "waits for an exit to which the Nation consents"
  by       = "governor"
  when     = [effect.independence]
  requires = []
}
