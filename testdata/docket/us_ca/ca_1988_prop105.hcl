# Public's Right to Know Act. Disclosures to Consumers, Voters, Investors. Initiative statute. Proposition 105 of
# 8 November 1988.
#
# Known from: the official title and summary in the ballot pamphlet for the general election of 8 November 1988, and
# the sections that the act added: https://repository.uclawsf.edu/ca_ballot_props/986/. The text was not read.
#
# The day of filing is not known: `as_of` is the first day of the year of the election.

locals {
  pamphlet = "Ballot pamphlet, general election of 8 November 1988, Proposition 105, official title and summary"
}

proposal "ca_1988_prop105" {
  title        = "Disclosures to Consumers, Voters, Investors"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "1988-01-01"

  instrument = "initiative_statute"
  proposer   = "voters"
  number     = "Proposition 105 (1988)"
  status     = "adopted"
  proponents = ["Jim Rogers"]
  known_from = "official_summary"
  source     = [local.pamphlet]
  purpose    = "the public's right to know"

  summary = <<-TEXT
    Measure requires, as specified, the following disclosures: (1) advertisers' warnings regarding disposal of toxic
    household products with exceptions; (2) notices regarding coverage limits and insurance offeror's identity on
    insurance policies to supplement Medicare; (3) disclosures in nursing home contracts and advertisements regarding
    access to State Ombudsman and facility violation information; (4) disclosures by initiative and referendum campaign
    committees as to contributors; and (5) disclosures by corporations selling stocks in state whether or not they are
    doing business in South Africa or with any person or group located there. Provides fines for violations.
  TEXT

  companion        = "none"
  needs_companion  = false
  articles_touched = 0

  # What a summary of the chief points would have to name.
  complete = [
    "act", "citizenship", "classification", "commission", "consent", "convention", "debt", "effect", "flag",
    "instruction", "named", "obligation", "office", "power_shift", "question", "regulation", "subject", "tax",
    "territory", "threshold",
  ]
}

election "general_1988" {
  decides = [proposal]
  date    = "1988-11-08"
  kind    = "statewide_general"
  set_by  = "law"
  source  = local.pamphlet
}

# Five parts, each a duty to disclose.

change "household_toxics" {
  when      = []
  action    = "add"
  law       = ["Gov. Code, § 66799"]
  extent    = "whole"
  expressly = true
  source    = local.pamphlet
}

change "medicare_supplements" {
  when      = []
  action    = "add"
  law       = ["Ins. Code, § 10195.1"]
  extent    = "whole"
  expressly = true
  source    = local.pamphlet
}

change "nursing_homes" {
  when      = []
  action    = "add"
  law       = ["Health & Saf. Code, § 1599.85"]
  extent    = "whole"
  expressly = true
  source    = local.pamphlet
}

change "initiative_campaigns" {
  when      = []
  action    = "add"
  law       = ["Gov. Code, § 84581"]
  extent    = "whole"
  expressly = true
  source    = local.pamphlet
}

change "south_africa" {
  when      = []
  action    = "add"
  law       = ["Gov. Code, § 12261"]
  extent    = "whole"
  expressly = true
  source    = local.pamphlet
}

duty "household_toxics" {
  when      = []
  on        = "private"
  what      = "advertisers warn of the disposal of toxic household products"
  mandatory = true
  source    = local.pamphlet
}

duty "medicare_supplements" {
  when      = []
  on        = "private"
  what      = "policies that supplement Medicare carry notices of the limits of coverage and of the identity of the offeror"
  mandatory = true
  source    = local.pamphlet
}

duty "nursing_homes" {
  when      = []
  on        = "private"
  what      = "nursing homes disclose in contracts and advertisements the access to the State Ombudsman and information on violations"
  mandatory = true
  source    = local.pamphlet
}

duty "initiative_campaigns" {
  when      = []
  on        = "private"
  what      = "campaign committees on initiatives and referendums disclose contributors"
  mandatory = true
  source    = local.pamphlet
}

duty "south_africa" {
  when      = []
  on        = "private"
  what      = "corporations that sell stocks in the State disclose whether or not they do business in South Africa or with any person or group there"
  mandatory = true
  source    = local.pamphlet
}

# "Costs of up to $550,000 a year for toll-free telephone lines, development of regulations, and recordkeeping", says
# the Legislative Analyst's estimate.

duty "agencies" {
  when      = []
  on        = "agency"
  what      = "state agencies run toll-free telephone lines, make regulations and keep records"
  mandatory = true
  cost      = "new"
  source    = local.pamphlet
}

regulation "household_toxics" {
  when   = []
  kind   = "business"
  source = local.pamphlet
}

regulation "medicare_supplements" {
  when   = []
  kind   = "business"
  source = local.pamphlet
}

regulation "nursing_homes" {
  when   = []
  kind   = "business"
  source = local.pamphlet
}

regulation "south_africa" {
  when   = []
  kind   = "business"
  source = local.pamphlet
}

penalty "violations" {
  when    = []
  conduct = "regulatory"
  maximum = "fine"
  source  = local.pamphlet
}

# Five fields under one theme, disclosure.

subject "household_toxics" {
  field  = "toxic household products"
  serves = "by_theme"
}

subject "medicare_supplements" {
  field  = "insurance to supplement Medicare"
  serves = "by_theme"
}

subject "nursing_homes" {
  field  = "nursing homes"
  serves = "by_theme"
}

subject "initiative_campaigns" {
  field  = "initiative and referendum campaigns"
  serves = "by_theme"
}

subject "south_africa" {
  field  = "business with South Africa"
  serves = "by_theme"
}

clause "operative" {
  kind   = "operative"
  date   = "1990-01-01"
  source = "McGeorge School of Law, California Initiative Review, Proposition 105 (1988)"
}
