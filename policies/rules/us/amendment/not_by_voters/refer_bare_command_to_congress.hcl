proposal "measure" {
  title        = "Amendment"
  jurisdiction = "us_ca"
  as_of        = "2016-07-02"
  instrument   = "initiative_statute"
  proposer     = "voters"
}

instruction "congress" {
  to          = "congress_members"
  act         = "support_federal_amendment"
  force       = "command" # want "attaches no sanction"
  consequence = "none"
  fallback_by = "none"
}
