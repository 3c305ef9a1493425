proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2022-01-01"
  instrument   = "initiative_ordinance"
}

commission "board" { # want "A charter or a general law may fill some of these gaps"
  selection {
    method = "appointment"
  }
  quorum = "four members"
  silent = ["term", "vacancy", "removal", "staff", "ends"]
}
