proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

question "q" {
  vote = "later"
}

election "e" {
  decides   = [question.q]
  date      = "2026-11-03"
  kind      = "statewide_special"
  called_by = "measure" # want "for a later question"
}
