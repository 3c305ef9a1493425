proposal "measure" {
  title        = "Status"
  jurisdiction = "us_ca"
  as_of        = "2014-11-08"
}

federal "detainers" {
  field  = "immigration"
  action = "withholds_help"
}

federal "banks" {
  field  = "commerce"
  action = "regulates"
}

federal "fraud" {
  field  = "criminal_law"
  action = "regulates"
}
