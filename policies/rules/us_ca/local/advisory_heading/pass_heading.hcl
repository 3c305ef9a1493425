proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "declaration_of_policy"
}

question "own" {
  ordered_by = "governing_body"
  effect     = "none"
  heading    = "advisory_vote_only"
}
