proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_constitutional_amendment"
}

change "union" {
  action = "repeal"
  law    = ["Cal. Const., art. III, § 1"]
}

effect "independence" {
  kind     = "secession" # want "The measure repeals article III, section 1"
  force    = "self_executing"
  by       = "vote"
  requires = []
}
