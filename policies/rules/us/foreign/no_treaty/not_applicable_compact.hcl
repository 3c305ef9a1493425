proposal "measure" {
  title        = "Treaties"
  jurisdiction = "us_ca"
  as_of        = "2017-01-26"
}

act "pact" {
  does     = "compact"
  by       = "governor"
  when     = []
  requires = []
}
