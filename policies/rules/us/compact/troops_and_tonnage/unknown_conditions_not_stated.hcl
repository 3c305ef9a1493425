proposal "measure" {
  title        = "Harbors and guards"
  jurisdiction = "us_ca"
  as_of        = "2018-06-01"
}

# missing act.army.requires
act "army" {
  does = "troops"
  by   = "governor"
  when = []
}
