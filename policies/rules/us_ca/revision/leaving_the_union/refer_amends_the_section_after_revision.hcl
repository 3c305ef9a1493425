proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_constitutional_amendment"
}

change "union" {
  action = "amend"
  law    = ["Cal. Const., art. III, § 1"]
}

change "office" {
  action = "add"
}

consent "revision" {
  of     = "voters"
  form   = "revision"
  status = "condition"
}

effect "independence" {
  kind     = "secession" # want "amends article III, section 1, by which California is an inseparable part"
  force    = "authorizes"
  by       = "negotiation"
  requires = [consent.revision]
}
