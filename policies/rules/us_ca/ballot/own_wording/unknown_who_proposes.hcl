proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

# missing proposal.instrument
question "q" {
  vote       = "own"
  prescribed = "topic"
}
