# Calls a state constitutional convention. Initiative constitutional amendment. Attorney General No. 09-0019.
#
# Known from:
# - Legislative Analyst, A.G. File No. 09-0019, 30 July 2009: https://lao.ca.gov/ballot/2009/090468.aspx
# - Legislative Analyst, A.G. File No. 09-0018, on the companion, 30 July 2009:
#   https://lao.ca.gov/ballot/2009/090467.aspx
#
# The day of filing is not in the record read; `as_of` is the day of the Analyst's letter.

locals {
  analyst   = "Legislative Analyst, A.G. File No. 09-0019, 30 July 2009"
  companion = "Legislative Analyst, A.G. File No. 09-0018, 30 July 2009"
}

proposal "ca_2009_convention_09_0019" {
  title        = "Calls a state constitutional convention"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "2009-07-30"

  instrument = "initiative_constitutional_amendment"
  proposer   = "voters"
  number     = "09-0019"
  status     = "filed"
  known_from = "official_summary"
  source     = [local.analyst, local.companion]

  companion       = "09-0018" # "consistent with the authority that would be granted under" it
  needs_companion = true

  # What the Analyst's letter would have named.
  complete = [
    "citizenship", "commission", "consent", "convention", "debt", "effect", "flag", "power_shift", "question", "subject",
    "tax", "territory",
  ]
}

election "measure" {
  title   = "the vote on the measure"
  decides = [proposal]
  date    = "2010-11-02"
  kind    = "statewide_general"
  set_by  = "plan"
}

# The call, the election of delegates, the procedures of the convention, and how the voters approve or reject what it
# proposes. What the voters are to have a right to call, the companion says, not this measure.

change "rules" {
  title  = "the call, and the rules of the convention"
  when   = []
  action = "add"
  source = local.analyst
}

# 400 delegates, "five from each State Assembly district", elected, with publicly funded campaigns.

convention "state" {
  title              = "the convention"
  when               = []
  called_by          = "initiative"
  delegate_selection = "elected_equal_districts"
  federal            = false
  source             = local.analyst
}

effect "convention" {
  title    = "a convention that proposes amendments and revisions"
  when     = []
  kind     = "new_law"
  force    = "self_executing"
  by       = "vote"
  requires = []
  source   = local.analyst
}

appropriation "expenses" {
  title  = "state payment of various convention expenses"
  when   = []
  for    = [effect.convention]
  source = local.analyst
}

subject "convention" {
  title  = "the call and the rules of the convention"
  field  = "the calling of a state constitutional convention"
  serves = "directly"
  rider  = false
}
