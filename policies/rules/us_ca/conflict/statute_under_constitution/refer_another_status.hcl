proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

effect "nation" {
  kind  = "status_change"
  force = "self_executing" # want "whether another political status contradicts"
  by    = "vote"
}
