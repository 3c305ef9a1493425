proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

# missing effect.independence.requires
# missing effect.independence.when
effect "independence" {
  kind  = "secession"
  force = "self_executing"
  by    = "vote"
}
