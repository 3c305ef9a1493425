proposal "measure" {
  title        = "Amendment"
  jurisdiction = "us_ca"
  as_of        = "2016-07-02"
  instrument   = "initiative_statute"
  proposer     = "voters"
}

instruction "legislature" {
  to          = "legislature"
  act         = "propose_federal_amendment"
  force       = "request"
  consequence = "none"
  fallback_by = "none"
}
