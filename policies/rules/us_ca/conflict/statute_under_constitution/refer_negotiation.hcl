proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

effect "independence" {
  kind  = "status_change"
  force = "authorizes" # want "this statute does not amend the section"
  by    = "negotiation"
}
