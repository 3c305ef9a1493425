proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

# missing proposal.instrument
named "n" {
  kind = "person"
  role = "history"
}
