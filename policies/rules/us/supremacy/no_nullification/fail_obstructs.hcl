proposal "measure" {
  title        = "Federal law"
  jurisdiction = "us_ca"
  as_of        = "2018-06-01"
}

federal "arrests" {
  field  = "immigration"
  action = "obstructs" # want "forbids or obstructs the enforcement of federal law"
  when   = []
}
