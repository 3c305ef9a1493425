proposal "measure" {
  title        = "Treaties"
  jurisdiction = "us_ca"
  as_of        = "2017-01-26"
}

effect "independence" {
  kind     = "secession"
  force    = "self_executing"
  by       = "vote"
  when     = []
  requires = []
}

act "treaty" {
  does     = "treaty" # want "makes a treaty while the State is a State"
  by       = "governor"
  when     = [effect.independence]
  requires = []
}
