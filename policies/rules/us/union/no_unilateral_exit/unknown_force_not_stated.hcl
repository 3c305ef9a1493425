proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

# missing effect.independence.force
effect "independence" {
  kind     = "secession"
  by       = "vote"
  when     = []
  requires = []
}
