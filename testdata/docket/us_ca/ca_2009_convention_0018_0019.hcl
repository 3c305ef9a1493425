# A pair of initiative constitutional amendments on a state constitutional convention.
# Attorney General Nos. 09-0018 (the voters may call a convention) and 09-0019 (it calls one).
#
# Known from:
# - Legislative Analyst, A.G. File No. 09-0018, 30 July 2009: https://lao.ca.gov/ballot/2009/090467.aspx
# - Legislative Analyst, A.G. File No. 09-0019, 30 July 2009: https://lao.ca.gov/ballot/2009/090468.aspx
#
# The second measure depends on the first; they are told together here, as the measure that calls the convention, and
# each block says which of the two it is from. The day of filing is not in the record read; `as_of` is the day of the
# Analyst's letters.

locals {
  right = "Legislative Analyst, A.G. File No. 09-0018, 30 July 2009"
  call  = "Legislative Analyst, A.G. File No. 09-0019, 30 July 2009"
}

proposal "ca_2009_convention_0018_0019" {
  title        = "Calls a state constitutional convention"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "2009-07-30"

  instrument = "initiative_constitutional_amendment"
  proposer   = "voters"
  number     = "09-0019"
  status     = "filed"
  known_from = "official_summary"
  source     = [local.right, local.call]

  companion       = "09-0018"
  needs_companion = true

  # What the Analyst's letters would have named.
  complete = [
    "citizenship", "commission", "consent", "convention", "debt", "effect", "flag", "power_shift", "question", "subject",
    "tax", "territory",
  ]
}

election "measure" {
  title   = "the vote on the measures"
  decides = [proposal]
  date    = "2010-11-02"
  kind    = "statewide_general"
  set_by  = "plan"
}

# No. 09-0018 "amends the Constitution to allow voters to call a constitutional convention through an initiative
# measure". The section on conventions is article XVIII, section 2; the letter names no number.

change "right_to_call" {
  title  = "the voters' right to call a convention (No. 09-0018)"
  when   = []
  action = "amend"
  law    = ["Cal. Const., art. XVIII, § 2"]
  extent = "substantial"
  source = local.right
}

power_shift "right_to_call" {
  title  = "the power to call a convention (No. 09-0018)"
  when   = []
  from   = "legislature"
  to     = "voters"
  what   = "procedure"
  scope  = "bounded"
  level  = "constitution"
  source = local.right
}

# No. 09-0019: 400 delegates, "five from each State Assembly district", elected, with publicly funded campaigns.

change "rules" {
  title  = "the call, and the rules of the convention (No. 09-0019)"
  when   = []
  action = "add"
  source = local.call
}

convention "state" {
  title              = "the convention (No. 09-0019)"
  when               = []
  called_by          = "initiative"
  delegate_selection = "elected_equal_districts"
  federal            = false
  source             = local.call
}

# "Consistent with the authority that would be granted under" No. 09-0018, the second measure calls the convention.

effect "convention" {
  title    = "a convention that proposes amendments and revisions"
  when     = []
  kind     = "new_law"
  force    = "self_executing"
  by       = "vote"
  requires = [change.right_to_call]
  source   = local.call
}

appropriation "expenses" {
  title  = "state payment of various convention expenses (No. 09-0019)"
  when   = []
  for    = [effect.convention]
  source = local.call
}

subject "right_to_call" {
  title  = "the voters' right to call a convention (No. 09-0018)"
  field  = "the calling of a state constitutional convention"
  serves = "directly"
  rider  = false
}

subject "rules" {
  title  = "the call and the rules of the convention (No. 09-0019)"
  field  = "the calling of a state constitutional convention"
  serves = "directly"
  rider  = false
}
