proposal "measure" {
  title        = "New States"
  jurisdiction = "us_ca"
  as_of        = "2014-02-01"
  proposer     = "voters"
}

consent "legislature" {
  of       = "legislature"
  status   = "requested"
  given_by = "itself"
}

territory "three" {
  action   = "several_states"
  when     = []
  requires = [consent.legislature] # want "does not make it a condition"
}
