proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_constitutional_amendment"
}

electorate "voters" {
  run_by      = "state"
  citizenship = "narrower"
}
