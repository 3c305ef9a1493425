proposal "measure" {
  title        = "Treaties"
  jurisdiction = "us_ca"
  as_of        = "2017-01-26"
}

consent "states" {
  of     = "states"
  form   = "article_v"
  status = "condition"
}

act "treaty" {
  does     = "treaty"
  by       = "governor"
  when     = [consent.states]
  requires = []
}
