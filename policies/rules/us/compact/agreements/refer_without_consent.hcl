proposal "measure" {
  title        = "Carbon market"
  jurisdiction = "us_ca"
  as_of        = "2018-06-01"
}

act "linkage" {
  does     = "foreign_agreement" # want "makes an agreement with a foreign power without waiting for the consent of Congress"
  by       = "governor"
  toward   = "a province of another country"
  when     = []
  requires = []
}

act "rivers" {
  does     = "compact" # want "makes an agreement with another State"
  by       = "legislature"
  when     = []
  requires = []
}
