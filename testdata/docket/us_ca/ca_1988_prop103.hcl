# Insurance Rate Reduction and Reform Act. Insurance Rates, Regulation, Commissioner. Initiative statute. Proposition
# 103 of 8 November 1988.
#
# Known from:
# - the text as proposed in 1988, and the sections of the Insurance Code that it added
# - the official title and summary in the ballot pamphlet for the general election of 8 November 1988, as in
#   Ballotpedia, https://ballotpedia.org/California_Proposition_103,_Insurance_Rates_and_Regulation_(1988)
#
# The text is encoded as remembered: no copy of it was compared.
#
# The day of filing is not known: `as_of` is the first day of the year of the election.

locals {
  text     = "Proposition 103, text as proposed in 1988"
  pamphlet = "Ballot pamphlet, general election of 8 November 1988, Proposition 103, official title and summary"
}

proposal "ca_1988_prop103" {
  title        = "Insurance Rates, Regulation, Commissioner"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "1988-01-01"

  instrument = "initiative_statute"
  proposer   = "voters"
  number     = "Proposition 103 (1988)"
  status     = "adopted"
  proponents = ["Harvey Rosenfield"]
  known_from = "text"
  source     = [local.text, local.pamphlet]
  purpose    = "to protect consumers from arbitrary insurance rates and practices, to encourage a competitive insurance marketplace, to provide for an accountable Insurance Commissioner, and to ensure that insurance is fair, available, and affordable for all Californians"

  companion        = "none"
  needs_companion  = false
  articles_touched = 0

  complete = [
    "act", "citizenship", "classification", "commission", "consent", "convention", "debt", "effect", "federal", "flag",
    "instruction", "named", "obligation", "office", "power_shift", "question", "regulation", "representative", "right",
    "subject", "tax", "territory", "threshold",
  ]
}

election "general_1988" {
  decides = [proposal]
  date    = "1988-11-08"
  kind    = "statewide_general"
  set_by  = "law"
  source  = local.pamphlet
}

# What it changes in the law.

change "rates" {
  title           = "Reduction and Control of Insurance Rates"
  where           = "Sec. 3"
  when            = []
  action          = "add"
  law             = ["Ins. Code, §§ 1861.01-1861.14"]
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
  source          = local.text
}

change "commissioner" {
  title           = "Elected Commissioner"
  where           = "Sec. 4"
  when            = []
  action          = "amend"
  law             = ["Ins. Code, § 12900"]
  extent          = "substantial"
  set_out_in_full = true
  expressly       = true
  source          = local.text
}

change "filing_fees" {
  where           = "Sec. 5"
  when            = []
  action          = "add"
  law             = ["Ins. Code, § 12979"]
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
  source          = local.text
}

change "premiums_tax" {
  title           = "Transitional Adjustment of Gross Premiums Tax"
  where           = "Sec. 6"
  when            = []
  action          = "add"
  law             = ["Rev. & Tax. Code, § 12202.1"]
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
  source          = local.text
}

change "existing_law" {
  title     = "Repeal of Existing Law"
  where     = "Sec. 7"
  when      = []
  action    = "repeal"
  law       = ["Ins. Code, § 1643", "Ins. Code, § 1850", "Ins. Code, §§ 1850.1-1850.3", "Ins. Code, §§ 1852-1853", "Ins. Code, §§ 1853.6-1853.7", "Ins. Code, § 1857.5"]
  extent    = "whole"
  expressly = true
  source    = local.text
}

# Rates: first lower by law, then approved in advance.

regulation "rollback" {
  title        = "20 percent below the charges of 8 November 1987, for policies issued or renewed on or after 8 November 1988"
  where        = "Sec. 3 (Ins. Code, § 1861.01(a), (b))"
  when         = []
  kind         = "rates"
  relief       = "insolvency"
  reaches_back = false
  text         = "may be only increased if the commissioner finds, after a hearing, that an insurer is substantially threatened with insolvency"
  source       = local.text
}

# From 8 November 1989. "No rate shall be approved or remain in effect which is excessive, inadequate, unfairly
# discriminatory or otherwise in violation of this chapter."

regulation "prior_approval" {
  title        = "approval of rates by the commissioner before their use"
  where        = "Sec. 3 (Ins. Code, §§ 1861.01(c), 1861.05)"
  when         = []
  kind         = "rates"
  reaches_back = false
  silent       = ["relief"]
  source       = local.text
}

regulation "automobile" {
  title        = "rating by driving safety record, miles and years of experience; a good driver discount"
  where        = "Sec. 3 (Ins. Code, § 1861.02)"
  when         = []
  kind         = "business"
  reaches_back = false
  source       = local.text
}

# The commissioner, appointed by the Governor before.

office "commissioner" {
  title      = "Insurance Commissioner"
  where      = "Sec. 4 (Ins. Code, § 12900)"
  when       = []
  purpose    = "regulates insurance, and approves rates"
  created_by = "statute"
  nature     = "officers"
  term       = "the term of the Governor"
  ends       = "permanent"
  powers     = ["regulate", "enforce", "adjudicate"]
  checks     = ["courts", "legislature", "voters"]
  source     = local.text

  selection {
    by     = ["voters"]
    method = "election"
  }

  silent = ["selection.criterion", "oath", "qualification", "vacancy", "removal", "staff", "report_due", "pay", "officeholders"]
}

power_shift "choice_of_commissioner" {
  where  = "Sec. 4"
  when   = []
  from   = "governor"
  to     = "voters"
  what   = "appointments"
  scope  = "bounded"
  level  = "statute"
  source = local.text
}

power_shift "rates" {
  where  = "Sec. 3"
  when   = []
  from   = "private"
  to     = "agencies"
  what   = "regulation"
  scope  = "bounded"
  level  = "statute"
  source = local.text
}

right "consumer_participation" {
  where         = "Sec. 3 (Ins. Code, § 1861.10(a), (b))"
  when          = []
  which         = "to start or join proceedings on rates and to enforce the act, with fees where a substantial contribution is made"
  whose         = "any person"
  action        = "creates"
  guaranteed_by = []
  source        = local.text
}

# Insurers send notices that tell policyholders of the opportunity to join "an independent, non-profit corporation
# which shall advocate the interests of insurance consumers in any forum", "established by an interim board of public
# members designated by the commissioner and operated by individuals who are democratically elected from its
# membership".

named "consumer_corporation" {
  where              = "Sec. 3 (Ins. Code, § 1861.10(c))"
  name               = "an independent, non-profit corporation of policyholders"
  kind               = "corporation"
  role               = "function"
  created_by_measure = true
  source             = local.text
}

duty "notices" {
  where     = "Sec. 3 (Ins. Code, § 1861.10(c))"
  when      = []
  on        = "private"
  what      = "insurers enclose notices of the opportunity to join the corporation in every policy and renewal bill"
  mandatory = true
  cost      = "none" # the corporation reimburses additional costs
  silent    = ["due", "due_days"]
  source    = local.text
}

duty "comparison" {
  where     = "Sec. 3 (Ins. Code, § 1861.04)"
  when      = []
  on        = "agency"
  what      = "provide consumers with a rate comparison survey"
  mandatory = true
  cost      = "new"
  silent    = ["due", "due_days"]
  source    = local.text
}

# The gross premiums tax of 1989 and 1990 is adjusted to make up for lower premiums; fees pay for the administration.

tax "gross_premiums" {
  where  = "Sec. 6"
  when   = []
  kind   = "other"
  level  = "state"
  action = "raises"
  source = local.text
}

tax "filing_fees" {
  where  = "Sec. 5"
  when   = []
  kind   = "fee"
  level  = "state"
  action = "imposes"
  source = local.text
}

# "Filing fees to be paid by insurers to cover any administrative or operational costs".

appropriation "fees" {
  where  = "Sec. 5 (Ins. Code, § 12979)"
  when   = []
  kind   = "authorizes"
  fund   = "filing fees of insurers"
  for    = [office.commissioner, duty.comparison]
  silent = ["amount", "local_costs"]
  source = local.text
}

appropriation "none" {
  where  = "Sec. 3 (Ins. Code, § 1861.10(c)(2))"
  when   = []
  kind   = "none" # "The legislature shall make no appropriation for this subdivision"
  for    = [duty.notices]
  silent = ["amount", "fund", "local_costs"]
  source = local.text
}

subject "rates" {
  field  = "insurance"
  serves = "directly"
  rider  = false
}

subject "commissioner" {
  field  = "insurance"
  serves = "directly"
  rider  = false
}

subject "consumer_participation" {
  field  = "insurance"
  serves = "as_machinery"
  rider  = false
}

subject "premiums_tax" {
  field  = "insurance"
  serves = "as_machinery"
  rider  = false
}

clause "amendment" {
  where          = "Sec. 8(b)"
  kind           = "amendment"
  amendment_by   = "supermajority"
  within_purpose = true
  source         = local.text
}

clause "severability" {
  where  = "Sec. 8(c)"
  kind   = "severability"
  source = local.text
}

clause "construction" {
  where  = "Sec. 8(a)"
  kind   = "construction"
  source = local.text
}
