proposal "measure" {
  title        = "Harbors and guards"
  jurisdiction = "us_ca"
  as_of        = "2018-06-01"
}

act "army" {
  does     = "troops" # want "keeps troops or ships of war and does not wait for the consent of Congress"
  by       = "governor"
  when     = []
  requires = []
}

act "harbor_dues" {
  does     = "tonnage_duty" # want "lays a duty of tonnage"
  by       = "measure"
  when     = []
  requires = []
}
