proposal "measure" {
  title        = "Terms"
  jurisdiction = "us_ca"
  as_of        = "2016-07-02"
}

# missing office.senator.qualification
office "senator" {
  purpose = "speak for the State in the Senate"
}
