proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

act "counties" {
  does     = "coverage_by_local_vote"
  requires = [question.county]
}

question "county" {
  vote = "later"
}
