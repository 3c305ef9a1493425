proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

consent "house" {
  of     = "us_house"
  form   = "one_house"
  status = "condition"
}

effect "independence" {
  kind     = "secession"
  force    = "self_executing"
  by       = "vote"
  when     = []
  requires = [consent.house] # want "a vote in Congress that is no act of Congress"
}
