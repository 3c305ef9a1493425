proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

# missing electorate.voters.age
# missing electorate.voters.citizenship
# missing electorate.voters.limited_by
# missing electorate.voters.residence
# missing electorate.voters.run_by
electorate "voters" {
  title = "All who care"
}
