proposal "measure" {
  title        = "Means"
  jurisdiction = "us_ca"
  as_of        = "2018-06-01"
}

act "means" {
  does = "lawful_means"
  by   = "measure"
}
