# San Francisco, Proposition P of 7 November 1967: immediate ceasefire and American withdrawal from Vietnam.
# Declaration of policy, proposed by initiative petition.
#
# Known from:
# - the facts collected from the record of the mandate proceeding S.F. No. 22567, 1967, on the petition: what it urges,
#   under which power of the city charter, the number of signatures, and the day of the vote
# - for the letter of the measure: The Press (Christchurch), 8 November 1967, "Negro Demands And Vietnam Poll Issues":
#   https://paperspast.natlib.govt.nz/newspapers/CHP19671108.2.119
#
# The words of the question were not found. The day of filing is not known: the signatures had been tendered by 31
# August 1967, and that is `as_of`.

locals {
  record = "Record of S.F. No. 22567 (1967), on the petition"
}

proposal "ca_1967_sf_vietnam" {
  title        = "Immediate ceasefire and withdrawal from Vietnam"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "1967-08-31"

  instrument = "declaration_of_policy"
  proposer   = "voters"
  number     = "Proposition P"
  status     = "filed"
  known_from = "official_summary"
  source     = [local.record]
  purpose    = "an immediate ceasefire and American withdrawal from Vietnam"

  charter_allows   = ["declaration_of_policy", "initiative"] # San Francisco Charter, on declarations of policy by initiative
  companion        = "none"
  needs_companion  = false
  articles_touched = 0
  words_added      = 0

  # It urges one thing, and does nothing else.
  complete = [
    "act", "appropriation", "change", "citizenship", "classification", "commission", "consent", "convention", "debt",
    "duty", "effect", "federal", "flag", "named", "obligation", "office", "penalty", "power_shift", "regulation",
    "representative", "right", "subject", "tax", "territory",
  ]
}

petition {
  signatures_submitted = 21000 # "more than 21,000"
  source               = local.record
}

election "municipal" {
  decides = [proposal]
  date    = "1967-11-07"
  kind    = "local"
  set_by  = "law"
  source  = local.record
}

question "policy" {
  answers    = ["Yes", "No"]
  vote       = "own"
  ordered_by = "measure"
  effect     = "none"
  choices    = "one"
  source     = local.record
}

act "declaration" {
  when     = []
  does     = "declaration"
  by       = "voters"
  toward   = "the Government of the United States"
  requires = []
  source   = local.record
}

subject "vietnam" {
  field  = "the war in Vietnam"
  serves = "directly"
  rider  = false
}
