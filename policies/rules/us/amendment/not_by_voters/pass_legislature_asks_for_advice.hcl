proposal "measure" {
  title        = "Amendment"
  jurisdiction = "us_ca"
  as_of        = "2016-07-02"
  instrument   = "advisory_question"
  proposer     = "legislature"
}

act "ratification" {
  does = "federal_amendment_ratify"
  by   = "legislature"
}
