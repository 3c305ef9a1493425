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
  force    = "authorizes"
  by       = "legislature"
  when     = [consent.states]
  requires = []
}
