proposal "measure" {
  title        = "New States"
  jurisdiction = "us_ca"
  as_of        = "2018-07-01"
  proposer     = "voters"
}

consent "legislature" {
  of       = "legislature"
  status   = "given"
  given_by = "voters"
}

territory "three" {
  action   = "several_states"
  when     = []
  requires = [consent.legislature] # want "a consent that the voters give in the Legislature's name"
}
