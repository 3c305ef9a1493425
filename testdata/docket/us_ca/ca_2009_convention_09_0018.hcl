# The voters' right to call a state constitutional convention. Initiative constitutional amendment.
# Attorney General No. 09-0018.
#
# Known from:
# - Legislative Analyst, A.G. File No. 09-0018, 30 July 2009: https://lao.ca.gov/ballot/2009/090467.aspx
# - Legislative Analyst, A.G. File No. 09-0019, on the companion, 30 July 2009:
#   https://lao.ca.gov/ballot/2009/090468.aspx
#
# The day of filing is not in the record read; `as_of` is the day of the Analyst's letter.

locals {
  analyst   = "Legislative Analyst, A.G. File No. 09-0018, 30 July 2009"
  companion = "Legislative Analyst, A.G. File No. 09-0019, 30 July 2009"
}

proposal "ca_2009_convention_09_0018" {
  title        = "The right of the voters to call a state constitutional convention"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "2009-07-30"

  instrument = "initiative_constitutional_amendment"
  proposer   = "voters"
  number     = "09-0018"
  status     = "filed"
  known_from = "official_summary"
  source     = [local.analyst, local.companion]

  companion       = "09-0019"
  needs_companion = false

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

# It "amends the Constitution to allow voters to call a constitutional convention through an initiative measure". The
# section on conventions is article XVIII, section 2; the letter names no number.

change "right_to_call" {
  title  = "the voters' right to call a convention"
  when   = []
  action = "amend"
  law    = ["Cal. Const., art. XVIII, § 2"]
  extent = "substantial"
  source = local.analyst
}

power_shift "right_to_call" {
  title  = "the power to call a convention"
  when   = []
  from   = "legislature"
  to     = "voters"
  what   = "procedure"
  scope  = "bounded"
  level  = "constitution"
  source = local.analyst
}

# The measure calls no convention. A later initiative measure may, and this one says what such a call may contain: of the
# ways of electing delegates, the letter tells no more than that there are options.

convention "later" {
  title     = "a convention that a later initiative measure calls"
  when      = []
  called_by = "voters_later"
  federal   = false
  source    = local.analyst
}

effect "right_to_call" {
  when     = []
  kind     = "new_law"
  force    = "authorizes"
  by       = "vote"
  requires = []
  source   = local.analyst
}

subject "right_to_call" {
  field  = "the calling of a state constitutional convention"
  serves = "directly"
  rider  = false
}
