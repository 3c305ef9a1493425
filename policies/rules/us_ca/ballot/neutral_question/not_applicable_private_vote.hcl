proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  proposer     = "private_body"
}

question "q" {
  evaluative_words = ["free"]
  premises         = []
  choices          = "one"
}
