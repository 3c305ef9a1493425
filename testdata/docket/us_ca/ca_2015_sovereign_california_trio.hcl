# Three measures of Sovereign California, filed together in March 2015:
# - The California National Flag Act, initiative statute, Attorney General No. 15-0011
# - California Independence in Statewide Elections Act, initiative statute, No. 15-0012
# - The President of California Act, initiative constitutional amendment, No. 15-0013
#
# Known from:
# - the Attorney General's title and summary of No. 15-0011, in Ballotpedia, "California National Flag Initiative (2016)"
# - the proponent's letter on No. 15-0012, which names the sections added
# - Legislative Analyst, list of initiative analyses, A.G. File Nos. 2015-011, 2015-012 and 2015-013, 14 May 2015:
#   https://www.lao.ca.gov/BallotAnalysis/Initiatives
# - City News Service, in L.A. Watts Times, 4 June 2015, on all three
#
# They are three measures with three votes, told in one file because the record keeps them together; the instrument
# stated is what the three come to. So no `subject` block is stated: each measure has its own subject.

locals {
  analyst   = "Legislative Analyst, A.G. File Nos. 2015-011, 2015-012 and 2015-013, 14 May 2015"
  flag      = "Attorney General, title and summary of No. 15-0011"
  elections = "Letter of the proponent on No. 15-0012, March 2015"
  news      = "City News Service, 4 June 2015"
}

proposal "ca_2015_sovereign_california_trio" {
  title        = "California National Flag Act, California Independence in Statewide Elections Act, President of California Act"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "2015-03-24"

  instrument = "initiative_combined"
  proposer   = "voters"
  number     = "15-0011, 15-0012 and 15-0013"
  status     = "circulating"
  proponents = ["Louis J. Marinelli"]
  known_from = "official_summary"
  source     = [local.analyst, local.flag, local.elections, local.news]

  companion       = "none"
  needs_companion = false

  # What summaries of the chief points would have to name.
  complete = [
    "act", "citizenship", "commission", "consent", "convention", "debt", "effect", "flag", "instruction", "power_shift",
    "question", "representative", "tax", "territory",
  ]
}

filing {
  filed         = "2015-03-24"
  fee_paid      = true # "a check in the amount of $200"
  certification = true
  form          = true # "the required signed statements pursuant to California Elections Code sections 9001 and 9608"
  source        = local.flag
}

election "measures" {
  title   = "the vote on the measures"
  decides = [proposal]
  date    = "2016-11-08"
  kind    = "statewide_general"
  set_by  = "plan"
}

# No. 15-0011: "display of the California State flag in the position of first honor when both the United States flag
# and the California State flag are displayed at schools, universities, colleges, courtrooms, government buildings, and
# state parks", and at events.

flag "first_honor" {
  title    = "the state flag in the position of first honor (No. 15-0011)"
  when     = []
  action   = "regulate"
  flag     = "state"
  places   = ["schools", "courtrooms", "state_buildings", "local_buildings", "state_property"]
  position = "above_us"
  source   = local.flag
}

change "flag" {
  title  = "the display of flags (No. 15-0011)"
  when   = []
  action = "amend"
  source = local.analyst
}

# No. 15-0012: a candidate, a committee and a slate mailer organization take no political contributions from
# nonresidents. Its terms do not apply to federal elections.

change "contributions" {
  title     = "contributions of nonresidents (No. 15-0012)"
  when      = []
  action    = "add"
  law       = ["Gov. Code, § 84311", "Gov. Code, § 84311.5"]
  extent    = "whole"
  expressly = true
  source    = local.elections
}

right "contributions" {
  title         = "contributions to candidates and committees (No. 15-0012)"
  when          = []
  which         = "to give political contributions"
  whose         = "those who do not live in California"
  action        = "limits"
  guaranteed_by = ["us_constitution", "state_constitution"] # freedom of speech and association
  source        = local.analyst
}

classification "nonresidents" {
  title     = "nonresidents (No. 15-0012)"
  when      = []
  trait     = "residence"
  in        = "other" # political contributions
  mode      = "exclusion"
  exception = "none"
  source    = local.analyst
}

# No. 15-0013: the chief executive is called President, and not Governor. No power moves.

change "president" {
  title  = "the word Governor in the Constitution (No. 15-0013)"
  when   = []
  action = "amend"
  law    = ["Cal. Const., art. V"]
  extent = "wording"
  source = local.analyst
}

effect "new_law" {
  when     = []
  kind     = "new_law"
  force    = "self_executing"
  by       = "vote"
  requires = []
}
