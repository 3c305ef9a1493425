proposal "measure" {
  title        = "Federal law"
  jurisdiction = "us_ca"
  as_of        = "2018-06-01"
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

federal "all" {
  field  = "all"
  action = "declares_void"
  when   = [effect.independence]
}
