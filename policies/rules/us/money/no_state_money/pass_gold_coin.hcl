proposal "measure" {
  title        = "Currency"
  jurisdiction = "us_ca"
  as_of        = "2018-06-01"
}

act "gold" {
  does   = "legal_tender"
  tender = "gold_or_silver"
  by     = "measure"
}
