proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

question "q" {
  evaluative_words = ["free"] # want "praises or blames an answer (“free”)"
  premises         = []
  choices          = "one"
}
