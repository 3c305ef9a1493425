proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  proposer     = "voters"
}

question "q" {
  evaluative_words = ["free"] # want "praises or blames an answer (“free”)"
  premises         = []
  choices          = "one"
}
