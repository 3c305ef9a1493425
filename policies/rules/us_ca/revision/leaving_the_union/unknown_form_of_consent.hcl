proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

# missing consent.states.form
consent "states" {
  of     = "states"
  status = "condition"
}

effect "independence" {
  kind     = "secession"
  force    = "self_executing"
  by       = "vote"
  requires = [consent.states]
}
