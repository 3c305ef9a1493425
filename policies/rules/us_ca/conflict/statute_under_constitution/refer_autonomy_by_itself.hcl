proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

effect "independence" {
  kind  = "autonomy"
  force = "self_executing" # want "Autonomy within the Union"
  by    = "vote"
}
