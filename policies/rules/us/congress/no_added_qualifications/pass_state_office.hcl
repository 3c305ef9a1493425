proposal "measure" {
  title        = "Terms"
  jurisdiction = "us_ca"
  as_of        = "2016-07-02"
}

office "auditor" {
  title = "State Auditor"

  qualification {
    kind   = "skill"
    office = "state"
  }
}
