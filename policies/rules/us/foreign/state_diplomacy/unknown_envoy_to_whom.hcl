proposal "measure" {
  title        = "Recognition"
  jurisdiction = "us_ca"
  as_of        = "2017-01-26"
}

# missing representative.envoy.to
representative "envoy" {
  chosen_by = "governor"
  when      = []
}
