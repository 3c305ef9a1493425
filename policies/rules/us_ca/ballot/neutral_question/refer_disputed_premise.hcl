proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

question "q" {
  evaluative_words = []
  premises         = ["the State may leave at will"] # want "takes for granted what is disputed"
  choices          = "one"
}
