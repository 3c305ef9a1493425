proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2022-08-10"
  instrument   = "advisory_question"
  proposer     = "governing_body"
}

question "q" {
  evaluative_words = ["fair"] # want "praises or blames an answer (“fair”)"
  premises         = []
  choices          = "one"
}
