proposal "measure" {
  title        = "Terms"
  jurisdiction = "us_ca"
  as_of        = "2016-07-02"
}

# missing office.senator.qualification[0].office
office "senator" {
  qualification {
    kind = "residence"
  }
}
