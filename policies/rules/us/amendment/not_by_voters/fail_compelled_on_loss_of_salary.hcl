proposal "measure" {
  title        = "Convention"
  jurisdiction = "us_ca"
  as_of        = "2016-07-02"
  instrument   = "initiative_statute"
  proposer     = "voters"
}

instruction "application" {
  to          = "legislature"
  act         = "apply_article_v"
  force       = "command"
  consequence = "salary" # want "backed by loss of salary and action of the Secretary of State in its place"
  fallback_by = "secretary_of_state"
}
