proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

# missing effect.independence.force
effect "independence" {
  kind = "secession"
  by   = "vote"
}
