proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

# missing question.q.premises
question "q" {
  evaluative_words = []
  choices          = "one"
}
