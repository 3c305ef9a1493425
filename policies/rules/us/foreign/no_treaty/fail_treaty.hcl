proposal "measure" {
  title        = "Treaties"
  jurisdiction = "us_ca"
  as_of        = "2017-01-26"
}

act "treaty" {
  does     = "treaty" # want "makes a treaty while the State is a State"
  by       = "governor"
  when     = []
  requires = []
}

act "union" {
  does     = "alliance" # want "makes an alliance or confederation"
  by       = "legislature"
  when     = []
  requires = []
}
