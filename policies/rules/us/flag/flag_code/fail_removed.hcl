proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

flag "capitol" {
  action = "remove" # want "at the State Capitol and all public property under the state government"
  flag   = "us"
  places = ["state_capitol", "state_property"]
}
