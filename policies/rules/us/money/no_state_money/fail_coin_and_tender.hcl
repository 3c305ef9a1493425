proposal "measure" {
  title        = "Currency"
  jurisdiction = "us_ca"
  as_of        = "2018-06-01"
}

act "coin" {
  does     = "coins_money" # want "coins money"
  by       = "measure"
  when     = []
  requires = []
}

act "notes" {
  does     = "legal_tender" # want "makes something legal tender"
  tender   = "anything_else"
  by       = "measure"
  when     = []
  requires = []
}
