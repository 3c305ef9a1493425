proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  proposer     = "voters"
}

# missing question.q.vote
question "q" {
  ordered_by = "measure"
  prescribed = "exact"
}
