proposal "measure" {
  title        = "Currency"
  jurisdiction = "us_ca"
  as_of        = "2018-06-01"
}

consent "states" {
  of     = "states"
  form   = "article_v"
  status = "condition"
}

act "coin" {
  does     = "coins_money"
  by       = "measure"
  when     = [consent.states]
  requires = []
}
