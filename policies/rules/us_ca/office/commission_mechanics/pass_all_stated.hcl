proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

commission "sovereignty" {
  selection {
    method = "appointment"
  }
  term    = "four years"
  vacancy = "filled as the first appointment"
  removal = "by the appointing officer, for cause"
  quorum  = "eleven members"
  staff   = "the civil service"
  ends    = "31 December 2029"
}
