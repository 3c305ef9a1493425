proposal "measure" {
  title        = "Recognition"
  jurisdiction = "us_ca"
  as_of        = "2017-01-26"
}

consent "states" {
  of     = "states"
  form   = "article_v"
  status = "condition"
}

act "recognition" {
  does     = "recognition"
  by       = "governor"
  when     = [consent.states]
  requires = []
}
