proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "advisory_question"
}

# missing proposal.proposer
question "q" {
  evaluative_words = []
  premises         = []
  choices          = "one"
}
