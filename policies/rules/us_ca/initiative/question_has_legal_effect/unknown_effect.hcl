proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

# missing question.independence.effect
question "independence" {
  vote       = "later"
  ordered_by = "measure"
}
