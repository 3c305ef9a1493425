# The Political Reform Act of 1990. Limits on Terms of Office, Legislators' Retirement, Legislative Operating Costs.
# Initiative constitutional amendment. Proposition 140 of 6 November 1990.
#
# Known from:
# - the text: the sections of the California Constitution as added or amended on 6 November 1990
# - the official title and summary in the ballot pamphlet for the general election of 6 November 1990:
#   https://repository.uclawsf.edu/ca_ballot_props/1045/
#
# The text is encoded as remembered: no copy of it was compared.
#
# The day of filing is not known: `as_of` is the first day of the year of the election.

locals {
  text     = "The Political Reform Act of 1990, text as proposed in 1990"
  pamphlet = "Ballot pamphlet, general election of 6 November 1990, Proposition 140, official title and summary"
}

proposal "ca_1990_prop140" {
  title        = "Limits on Terms of Office, Legislators' Retirement, Legislative Operating Costs"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "1990-01-01"

  instrument = "initiative_constitutional_amendment"
  proposer   = "voters"
  number     = "Proposition 140 (1990)"
  status     = "adopted"
  proponents = ["Peter F. Schabarum"]
  known_from = "text"
  source     = [local.text, local.pamphlet]
  purpose    = "to restore a free and democratic system of fair elections, and to encourage qualified candidates to seek public office, by limiting the powers of incumbency"

  companion        = "none"
  needs_companion  = false
  articles_touched = 5 # IV, V, IX, XIII and XX

  complete = [
    "act", "appropriation", "change", "citizenship", "classification", "commission", "consent", "convention", "debt",
    "duty", "effect", "federal", "flag", "instruction", "named", "obligation", "penalty", "power_shift", "question",
    "regulation", "representative", "right", "subject", "tax", "territory", "threshold",
  ]
}

election "general_1990" {
  decides = [proposal]
  date    = "1990-11-06"
  kind    = "statewide_general"
  set_by  = "law"
  source  = local.pamphlet
}

# What it changes in the Constitution.

change "findings" {
  title           = "the powers of incumbency must be limited"
  when            = []
  action          = "add"
  law             = ["Cal. Const., art. IV, § 1.5"]
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
  source          = local.text
}

change "terms_of_legislators" {
  when            = []
  action          = "amend"
  law             = ["Cal. Const., art. IV, § 2(a)"]
  extent          = "substantial"
  set_out_in_full = true
  expressly       = true
  text            = "No Senator may serve more than 2 terms. No member of the Assembly may serve more than 3 terms."
  source          = local.text
}

change "retirement" {
  when            = []
  action          = "add"
  law             = ["Cal. Const., art. IV, § 4.5"]
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
  source          = local.text
}

change "operating_costs" {
  when            = []
  action          = "add"
  law             = ["Cal. Const., art. IV, § 7.5"]
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
  source          = local.text
}

change "terms_of_state_officers" {
  when            = []
  action          = "amend"
  law             = ["Cal. Const., art. V, § 2", "Cal. Const., art. V, § 11", "Cal. Const., art. IX, § 2", "Cal. Const., art. XIII, § 17"]
  extent          = "substantial"
  set_out_in_full = true
  expressly       = true
  source          = local.text
}

change "counting_of_terms" {
  when            = []
  action          = "add"
  law             = ["Cal. Const., art. XX, § 7"]
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
  source          = local.text
}

# Power over terms and over the Legislature's own budget becomes a matter of the Constitution, and so of the voters.

power_shift "terms" {
  title  = "two terms for Senators and state officers, three for members of the Assembly, for life"
  where  = "Art. IV, § 2(a)"
  when   = []
  from   = "legislature"
  to     = "voters"
  what   = "terms_of_office"
  scope  = "bounded"
  level  = "constitution"
  source = local.text
}

power_shift "budget_of_the_legislature" {
  title  = "a ceiling on what the Legislature spends on itself"
  where  = "Art. IV, § 7.5"
  when   = []
  from   = "legislature"
  to     = "voters"
  what   = "budget_of_branch"
  scope  = "bounded"
  level  = "constitution"
  source = local.text
}

# $950,000 per member a year, or 80 percent of the year before, whichever is less; later as the appropriations limit
# grows.

act "ceiling" {
  where    = "Art. IV, § 7.5"
  when     = []
  does     = "caps_appropriations"
  by       = "measure"
  toward   = "the Legislature"
  requires = []
  source   = local.text
}

act "findings" {
  where    = "Art. IV, § 1.5"
  when     = []
  does     = "findings"
  by       = "measure"
  requires = []
  silent   = ["toward"]
  source   = local.text
}

# Pensions: what has vested stays; nothing more accrues, neither to later legislators nor to those in office.

obligation "accrual" {
  title         = "no further pension for service in the Legislature"
  where         = "Art. IV, § 4.5"
  when          = []
  kind          = "pension"
  holders       = "public_officers"
  action        = "limits_future"
  spares_vested = true
  reaches       = "present_holders" # all who are elected to, or serve in, the Legislature on or after 1 November 1990
  text          = "No other pension or retirement benefit shall accrue as a result of service in the Legislature. This Section shall not be construed to abrogate or diminish any vested pension or retirement benefit which may have accrued under an existing law to a person holding or having held office in the Legislature"
  source        = local.text
}

obligation "accrual_of_those_in_office" {
  title         = "no further entitlement of those who hold or have held office"
  where         = "Art. IV, § 4.5"
  when          = []
  kind          = "pension"
  holders       = "public_officers"
  action        = "ends"
  spares_vested = true
  reaches       = "present_holders" # "a person holding or having held office in the Legislature"
  text          = "but upon adoption of this Act no further entitlement to nor vesting in any existing program shall accrue to any such person, other than Social Security to the extent herein provided."
  source        = local.text
}

duty "social_security" {
  where     = "Art. IV, § 4.5"
  when      = []
  on        = "legislature"
  what      = "persons elected to or serving in the Legislature on or after 1 November 1990 participate in the federal Social Security program"
  mandatory = true
  cost      = "none"
  silent    = ["due", "due_days"]
  source    = local.text
}

# Its parts, each named in the findings as a power of incumbency.

subject "terms" {
  field  = "incumbency"
  serves = "directly"
  rider  = false
}

subject "retirement" {
  field  = "incumbency"
  serves = "directly"
  rider  = false
}

subject "operating_costs" {
  field  = "incumbency"
  serves = "directly"
  rider  = false
}

# "Apply only to terms to which persons are elected or appointed on or after November 6, 1990".

clause "terms" {
  where      = "Art. XX, § 7"
  kind       = "retroactive"
  applies_to = "after"
  source     = local.text
}

clause "severability" {
  kind   = "severability"
  source = local.text
}
