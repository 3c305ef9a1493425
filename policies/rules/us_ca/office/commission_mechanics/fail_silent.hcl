proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

commission "sovereignty" { # want "is silent on vacancies, removal and the quorum"
  silent = ["vacancy", "removal", "quorum"]
  
  selection {
    method = "lot"
  }
  
  term  = "two years"
  staff = "the civil service"
  ends  = "31 December 2029"
}
