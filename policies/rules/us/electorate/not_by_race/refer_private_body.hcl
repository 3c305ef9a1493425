proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

electorate "voters" {
  limited_by = ["ancestry"] # want "a private body runs it"
  run_by     = "private_body"
}
