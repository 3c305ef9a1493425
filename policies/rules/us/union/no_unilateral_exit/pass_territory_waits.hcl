proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

consent "states" {
  of     = "states"
  form   = "article_v"
  status = "condition"
}

effect "independence" {
  kind     = "secession"
  force    = "self_executing"
  by       = "amendment"
  when     = []
  requires = [consent.states]
}

territory "coast" {
  action   = "leaves_union"
  when     = [effect.independence]
  requires = []
}
