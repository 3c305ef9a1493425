proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_constitutional_amendment"
}

consent "revision" {
  of     = "voters"
  form   = "revision"
  status = "condition"
}

effect "independence" {
  kind     = "secession" # want "once the Constitution is revised"
  force    = "authorizes"
  by       = "negotiation"
  requires = [consent.revision]
}
