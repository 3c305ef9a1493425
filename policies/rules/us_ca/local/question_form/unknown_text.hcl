proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "charter_amendment"
}

# missing question.own.text
question "own" {
  vote = "own"
}
