proposal "measure" {
  title        = "Treaties"
  jurisdiction = "us_ca"
  as_of        = "2017-01-26"
}

# missing act.pact.does
act "pact" {
  by       = "governor"
  when     = []
  requires = []
}
