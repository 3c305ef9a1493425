proposal "measure" {
  title        = "New States"
  jurisdiction = "us_ca"
  as_of        = "2018-07-01"
}

consent "legislature" {
  of       = "legislature"
  status   = "condition"
  given_by = "itself"
}

territory "south" {
  action   = "new_state"
  when     = []
  requires = [consent.legislature]
}
