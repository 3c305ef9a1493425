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

act "treaty" {
  does     = "treaty" # want "no consent of Congress lifts the bar"
  by       = "governor"
  when     = []
  requires = [consent.congress]
}
