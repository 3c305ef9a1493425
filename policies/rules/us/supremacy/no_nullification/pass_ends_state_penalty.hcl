proposal "measure" {
  title        = "Federal law"
  jurisdiction = "us_ca"
  as_of        = "2018-06-01"
}

federal "possession" {
  field  = "criminal_law"
  action = "ends_state_penalty"
}
