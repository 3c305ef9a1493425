proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2018-06-01"
}

effect "independence" {
  kind  = "secession"
  force = "commands"
}

act "means" {
  does = "lawful_means"
  by   = "measure"
}
