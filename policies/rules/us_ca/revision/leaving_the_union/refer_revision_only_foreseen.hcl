proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_constitutional_amendment"
}

consent "revision" {
  of     = "voters"
  form   = "revision"
  status = "foreseen"
}

effect "independence" {
  kind     = "secession" # want "makes no revision"
  force    = "authorizes"
  by       = "negotiation"
  requires = [consent.revision]
}
