proposal "measure" {
  title        = "Term limits"
  jurisdiction = "us_ca"
  as_of        = "2016-07-02"
}

instruction "delegation" {
  to          = "congress_members"
  act         = "present_case"
  force       = "request"
  consequence = "none"
}
