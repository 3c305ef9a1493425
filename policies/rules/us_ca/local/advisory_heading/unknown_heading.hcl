proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "advisory_question"
}

# missing question.own.heading
question "own" {
  ordered_by = "governing_body"
  effect     = "none"
}
