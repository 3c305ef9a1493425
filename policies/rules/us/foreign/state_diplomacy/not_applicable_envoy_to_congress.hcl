proposal "measure" {
  title        = "Recognition"
  jurisdiction = "us_ca"
  as_of        = "2017-01-26"
}

representative "congress" {
  to        = "congress"
  chosen_by = "state"
}
