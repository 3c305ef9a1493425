proposal "measure" {
  title        = "A Territory"
  jurisdiction = "us_ca"
  as_of        = "2018-07-01"
  proposer     = "voters"
}

consent "legislature" {
  of       = "legislature"
  status   = "given"
  given_by = "itself"
}

territory "south" {
  action   = "becomes_territory"
  when     = []
  requires = [consent.legislature]
}
