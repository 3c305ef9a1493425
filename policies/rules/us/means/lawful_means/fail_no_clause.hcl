proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2018-06-01"
  complete     = ["act"]
}

effect "independence" { # want "no clause says that only peaceful and lawful means are meant"
  kind  = "secession"
  force = "commands"
}
