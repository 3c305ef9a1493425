proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "advisory_question"
}

# missing question.independence.effect
question "independence" {
  ordered_by = "legislature"
}
