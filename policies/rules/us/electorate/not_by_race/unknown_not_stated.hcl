proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

# missing electorate.voters.limited_by
electorate "voters" {
  run_by = "state"
}
