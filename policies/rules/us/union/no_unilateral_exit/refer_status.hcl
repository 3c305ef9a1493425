proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

effect "commonwealth" {
  kind     = "status_change"
  force    = "self_executing"
  by       = "vote"
  when     = []
  requires = [] # want "on the strength of a vote of the State alone"
}
