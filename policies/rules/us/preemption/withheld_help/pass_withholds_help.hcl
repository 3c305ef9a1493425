proposal "measure" {
  title        = "Cooperation"
  jurisdiction = "us_ca"
  as_of        = "2018-06-01"
}

federal "detainers" {
  field  = "immigration"
  action = "withholds_help"
}
