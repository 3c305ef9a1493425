proposal "measure" {
  title        = "Terms"
  jurisdiction = "us_ca"
  as_of        = "2016-07-02"
}

office "representative" {
  title = "Member of the House of Representatives"

  qualification {
    kind   = "other"
    office = "federal" # want "the measure adds a qualification for it"
  }
}
