proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

# missing flag.capitol.overrides
# missing proposal.complete.change
flag "capitol" {
  action = "remove"
  flag   = "us"
  places = ["state_capitol"]
}
