proposal "measure" {
  title        = "Term limits"
  jurisdiction = "us_ca"
  as_of        = "2016-07-02"
  instrument   = "initiative_statute"
  proposer     = "voters"
}

instruction "congress" {
  to          = "congress_members"
  act         = "propose_federal_amendment"
  force       = "request"
  consequence = "ballot_label" # want "would have members of Congress propose a federal amendment, backed by a label on the ballot"
  fallback_by = "none"
}

instruction "legislature" {
  to          = "legislature"
  act         = "ratify_federal_amendment"
  force       = "command" # want "ratify a federal amendment, backed by a command"
  consequence = "none"
  fallback_by = "none"
}
