# California Electors' Right to Call for Constitutional Convention Act. Initiative constitutional amendment
# (Repair California). Attorney General No. 09-0066.
#
# Known from:
# - Legislative Analyst, A.G. File No. 09-0066, 7 December 2009: https://lao.ca.gov/ballot/2009/090690.aspx
# - Legislative Analyst, A.G. File No. 09-0067, on the companion, 7 December 2009:
#   https://lao.ca.gov/ballot/2009/090691.aspx
#
# Filed on the same day as No. 09-0067, 28 October 2009.

locals {
  analyst   = "Legislative Analyst, A.G. File No. 09-0066, 7 December 2009"
  companion = "Legislative Analyst, A.G. File No. 09-0067, 7 December 2009"
}

proposal "ca_2009_convention_authority_09_0066" {
  title        = "California Electors' Right to Call for Constitutional Convention Act"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "2009-10-28"

  instrument = "initiative_constitutional_amendment"
  proposer   = "voters"
  number     = "09-0066"
  status     = "circulating"
  proponents = ["Jim Wunderman"]
  known_from = "official_summary"
  source     = [local.analyst, local.companion]

  summary = <<-TEXT
    The proposed measure allows voters to call a constitutional convention through a statutory initiative measure no
    more than once every ten years. The measure removes language from the Constitution requiring delegates to be
    elected from districts nearly equal in population. Instead, this measure requires those calling for a
    constitutional convention to specify a "fair method" for selecting delegates. In addition, the proposal would
    allow the callers of a constitutional convention to limit the subject matter that may be considered in such a
    convention.
  TEXT

  companion       = "09-0067"
  needs_companion = false

  articles_touched = 1 # XVIII

  # What the Analyst's letter would have named.
  complete = [
    "act", "change", "citizenship", "commission", "consent", "convention", "debt", "duty", "effect", "flag",
    "instruction", "office", "power_shift", "question", "subject", "tax", "territory",
  ]
}

filing {
  filed        = "2009-10-28"
  summary_date = "2009-12-22"
  fee_paid     = true
  source       = "Letter of the proponent on No. 09-0067, 28 October 2009; Ballotpedia, on No. 09-0066"
}

petition {
  signatures_required = 694354
  ends                = "2010-05-21"
  source              = "Ballotpedia, on No. 09-0066"
}

election "measure" {
  title   = "the vote on the measure"
  decides = [proposal]
  date    = "2010-11-02"
  kind    = "statewide_general"
  set_by  = "plan"
}

change "call" {
  title     = "who may call a convention, and how its delegates are chosen"
  when      = []
  action    = "amend"
  law       = ["Cal. Const., art. XVIII, § 2"]
  extent    = "substantial"
  expressly = true
  leaves    = []
  source    = local.analyst
}

# The Legislature keeps its own power to put the question; the voters gain one beside it.

power_shift "call" {
  title  = "the power to call a convention"
  when   = []
  from   = "legislature"
  to     = "voters"
  what   = "procedure"
  scope  = "bounded"
  level  = "constitution"
  source = local.analyst
}

# The measure calls no convention. It lets a later initiative statute call one, with a "fair method" of choosing the
# delegates, and with limits to what the convention may take up.

convention "later" {
  title     = "a convention that a later initiative statute calls"
  when      = []
  called_by = "voters_later"
  federal   = false
  silent    = ["delegate_selection", "subjects"]
  source    = local.analyst
}

effect "call" {
  when     = []
  kind     = "new_law"
  force    = "authorizes"
  by       = "vote"
  requires = []
  source   = local.analyst
}

subject "call" {
  field  = "the calling of constitutional conventions"
  serves = "directly"
  rider  = false
}
