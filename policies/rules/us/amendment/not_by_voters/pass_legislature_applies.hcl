proposal "measure" {
  title        = "Amendment"
  jurisdiction = "us_ca"
  as_of        = "2016-07-02"
  instrument   = "resolution"
  proposer     = "legislature"
}

act "application" {
  does = "federal_amendment_apply"
  by   = "legislature"
}
