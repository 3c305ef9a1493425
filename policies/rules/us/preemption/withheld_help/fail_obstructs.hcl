proposal "measure" {
  title        = "Cooperation"
  jurisdiction = "us_ca"
  as_of        = "2018-06-01"
}

federal "arrests" {
  field  = "immigration"
  action = "obstructs" # want "bars a federal operation"
}
