proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

effect "independence" {
  kind   = "secession" # want "makes no revision of the Constitution a condition"
  force  = "commands"
  by     = "vote"
  silent = ["requires"]
}
