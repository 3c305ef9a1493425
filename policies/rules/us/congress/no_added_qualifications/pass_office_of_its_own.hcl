proposal "measure" {
  title        = "Terms"
  jurisdiction = "us_ca"
  as_of        = "2016-07-02"
}

office "commissioner" {
  created_by = "statute"

  qualification {
    kind   = "residence"
    office = "state"
  }
}
