proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "1948-06-01"
  instrument   = "initiative_constitutional_amendment"
}

effect "independence" {
  kind     = "secession" # want "for counsel"
  force    = "self_executing"
  by       = "vote"
  requires = []
}
