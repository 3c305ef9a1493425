# San Diego, Proposition E of 5 March 2002: approval requirement for new or increased taxes ("The San Diego Taxpayer
# Protection Act of 2000"). Charter amendment, proposed by initiative petition.
#
# Known from:
# - the ballot question in the sample ballot and voter information pamphlet of the City of San Diego for 5 March 2002, as
#   in Smart Voter (League of Women Voters), http://www.smartvoter.org/2002/03/05/ca/sd/prop
# - for its title and its proposers: the facts collected from the record of D042801
#
# The text was not read. The day of filing is not known: `as_of` is the first day of the year of the election.

locals {
  ballot = "City of San Diego, ballot of 5 March 2002, Proposition E"
}

proposal "ca_2002_sandiego_prop_e" {
  title        = "The San Diego Taxpayer Protection Act of 2000"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "2002-01-01"

  instrument = "charter_amendment"
  proposer   = "voters"
  number     = "Proposition E (March 2002)"
  status     = "adopted"
  known_from = "official_summary"
  source     = [local.ballot]
  purpose    = "a two-thirds vote of the electors for each new or increased general tax"

  summary = <<-TEXT
    Shall the charter be amended to require that any increase in an existing general tax or imposition of any new general
    tax be levied by the Council only if the proposed levy has been approved by a two-thirds vote of the qualified City
    electors voting on the proposition?
  TEXT

  companion        = "none"
  needs_companion  = false
  articles_touched = 0

  # What a ballot question would have to name.
  complete = [
    "act", "appropriation", "change", "citizenship", "classification", "commission", "consent", "convention", "debt",
    "duty", "effect", "federal", "flag", "instruction", "named", "obligation", "office", "penalty", "power_shift",
    "question", "regulation", "representative", "right", "subject", "tax", "territory", "threshold",
  ]
}

election "municipal" {
  decides = [proposal]
  date    = "2002-03-05"
  kind    = "local"
  set_by  = "law"
  source  = local.ballot
}

question "measure" {
  text       = "Shall the charter be amended to require that any increase in an existing general tax or imposition of any new general tax be levied by the Council only if the proposed levy has been approved by a two-thirds vote of the qualified City electors voting on the proposition?"
  answers    = ["Yes", "No"]
  vote       = "own"
  ordered_by = "governing_body"
  effect     = "some"
  written_by = "law"
  choices    = "one"
  source     = local.ballot

  evaluative_words = []
  premises         = []
}

# The majority for its own adoption is the law's; what it asks is of later votes.

threshold "general_taxes" {
  decides = "local_general_taxes"
  set_by  = "text"
  silent  = ["turnout"]
  text    = "approved by a two-thirds vote of the qualified City electors voting on the proposition"
  source  = local.ballot

  approval {
    at_least = "2/3"
    of       = "votes_on_question"
  }
}

tax "general_taxes" {
  when   = []
  kind   = "general"
  level  = "local"
  action = "approval_rule"
  source = local.ballot
}

change "charter" {
  title     = "the Charter of the City of San Diego"
  when      = []
  action    = "amend"
  extent    = "substantial"
  expressly = true
  source    = local.ballot
}

subject "general_taxes" {
  field  = "local general taxes"
  serves = "directly"
  rider  = false
}
