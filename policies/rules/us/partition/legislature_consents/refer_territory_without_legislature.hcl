proposal "measure" {
  title        = "A Territory"
  jurisdiction = "us_ca"
  as_of        = "2018-07-01"
  proposer     = "voters"
}

territory "south" {
  action   = "becomes_territory" # want "would become a territory of the United States without the consent of the Legislature"
  when     = []
  requires = []
}
