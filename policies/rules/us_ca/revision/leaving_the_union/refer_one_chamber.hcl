proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

consent "house" {
  of     = "us_house"
  form   = "one_house"
  status = "condition"
}

effect "independence" {
  kind     = "secession" # want "makes no revision of the Constitution a condition"
  force    = "self_executing"
  by       = "vote"
  requires = [consent.house]
}
