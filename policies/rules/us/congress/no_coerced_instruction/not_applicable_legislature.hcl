proposal "measure" {
  title        = "Term limits"
  jurisdiction = "us_ca"
  as_of        = "2016-07-02"
}

instruction "legislature" {
  to          = "legislature"
  act         = "enact_law"
  consequence = "salary"
}
