# Congressional Term Limits Act. Limiting Congressional Terms. Proposed U.S. Constitutional Amendment. Initiative
# statute. Proposition 225 of 2 June 1998.
#
# Known from:
# - the text of the proposed law in the ballot pamphlet for the primary election of 2 June 1998:
#   https://vigarchive.sos.ca.gov/1998/primary/propositions/225text.htm
# - the official title and summary, and the Legislative Analyst's analysis, there:
#   https://vigarchive.sos.ca.gov/1998/primary/propositions/225analysis.htm
#
# Sections 10204.1 to 10204.5, 10204.7 and 10204.9 were compared with a copy; the rest is encoded as remembered, and
# what section 10204.9 says of the review of a determination was not read to its end.
#
# The day of filing is not known: `as_of` is the first day of the year of the election.

locals {
  text     = "Proposition 225, full text of the proposed law, 1998"
  analysis = "Ballot pamphlet, primary election of 2 June 1998, Proposition 225, analysis by the Legislative Analyst"
}

proposal "ca_1998_prop225" {
  title        = "Limiting Congressional Terms. Proposed U.S. Constitutional Amendment."
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "1998-01-01"

  instrument = "initiative_statute"
  proposer   = "voters"
  number     = "Proposition 225 (June 1998)"
  status     = "adopted"
  known_from = "text"
  source     = [local.text, local.analysis]
  purpose    = "an amendment to the U.S. Constitution that limits the terms of members of Congress"

  companion        = "none"
  needs_companion  = false
  articles_touched = 0

  complete = [
    "act", "appropriation", "change", "citizenship", "classification", "commission", "consent", "convention", "debt",
    "duty", "effect", "federal", "flag", "instruction", "named", "obligation", "office", "penalty", "power_shift",
    "question", "regulation", "representative", "right", "subject", "tax", "territory", "threshold",
  ]
}

election "primary_1998" {
  decides = [proposal]
  date    = "1998-06-02"
  kind    = "statewide_primary"
  set_by  = "law"
  source  = local.analysis
}

change "act" {
  title           = "The Congressional Term Limits Act"
  when            = []
  action          = "add"
  law             = ["Elec. Code, §§ 10204.1-10204.11"]
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
  source          = local.text
}

act "findings" {
  title    = "the recitals on career politicians"
  when     = []
  does     = "findings"
  by       = "voters"
  requires = []
  silent   = ["toward"]
  source   = local.text
}

act "official_position" {
  where    = "Elec. Code, § 10204.1"
  when     = []
  does     = "declaration"
  by       = "voters"
  toward   = "elected officials"
  requires = []
  text     = "It is the official position of the People of the State of California that our elected officials should vote to enact, by amendment to the U.S. Constitution, congressional term limits"
  source   = local.text
}

# "Application be made to Congress on behalf of the People of California and the California Legislature".

act "application" {
  where    = "Elec. Code, §§ 10204.2-10204.3"
  when     = []
  does     = "federal_amendment_apply"
  by       = "legislature"
  toward   = "Congress"
  requires = []
  source   = local.text
}

convention "federal" {
  where    = "Elec. Code, § 10204.3"
  when     = []
  federal  = true
  subjects = ["terms of members of Congress"]
  silent   = ["delegate_selection"]
  source   = local.text
}

# Who is instructed to do what.

instruction "legislature" {
  title       = "the Legislature makes the application to Congress"
  where       = "Elec. Code, § 10204.3"
  when        = []
  to          = "legislature"
  act         = "apply_article_v"
  force       = "command"
  consequence = "ballot_label"
  fallback_by = "none"
  text        = "is hereby instructed to make the following application to Congress, pursuant to its power under Article V of the U.S. Constitution"
  source      = local.text
}

instruction "legislators_application" {
  title       = "state legislators use all their delegated powers to pass the application"
  where       = "Elec. Code, § 10204.4"
  when        = []
  to          = "legislators"
  act         = "apply_article_v"
  force       = "command"
  consequence = "ballot_label"
  fallback_by = "none"
  text        = "Each state legislator is hereby instructed to use all of his or her delegated powers"
  source      = local.text
}

instruction "legislators_ratification" {
  title       = "state legislators ratify the amendment if it is proposed"
  where       = "Elec. Code, § 10204.4"
  when        = []
  to          = "legislators"
  act         = "ratify_federal_amendment"
  force       = "command"
  consequence = "ballot_label"
  fallback_by = "none"
  source      = local.text
}

instruction "congress_members" {
  title       = "members of Congress from California use all their delegated powers to pass the amendment"
  where       = "Elec. Code, § 10204.6"
  when        = []
  to          = "congress_members"
  act         = "propose_federal_amendment"
  force       = "command"
  consequence = "ballot_label"
  fallback_by = "none"
  source      = local.text
}

# Candidates who hold no seat yet are offered a pledge. "A candidate who declines to sign" has "DECLINED TO PLEDGE TO
# SUPPORT TERM LIMITS" printed next to the name.

instruction "candidates_for_congress" {
  title       = "candidates for Congress pledge to support the amendment"
  where       = "Elec. Code, § 10204.9"
  when        = []
  to          = "congress_members"
  act         = "support_federal_amendment"
  force       = "request"
  consequence = "pledge"
  fallback_by = "none"
  source      = local.text
}

instruction "candidates_for_the_legislature" {
  title       = "candidates for the Legislature pledge to support the amendment"
  where       = "Elec. Code, § 10204.9"
  when        = []
  to          = "legislators"
  act         = "support_federal_amendment"
  force       = "request"
  consequence = "pledge"
  fallback_by = "none"
  source      = local.text
}

# The labels stand on the ballots for federal offices too.

federal "ballots" {
  where  = "Elec. Code, §§ 10204.7, 10204.9"
  when   = []
  field  = "elections"
  action = "regulates"
  effect = "more"
  source = local.text
}

duty "determination" {
  where     = "Elec. Code, § 10204.9(d)"
  when      = []
  on        = "officers"
  what      = "the Secretary of State determines whether a candidate shall have placed next to the name \"DISREGARDED VOTERS' INSTRUCTION ON TERM LIMITS\" or \"DECLINED TO PLEDGE TO SUPPORT TERM LIMITS\""
  mandatory = true
  cost      = "none" # "relatively minor costs", says the Analyst
  silent    = ["due"]
  source    = local.text
}

duty "labels" {
  where     = "Elec. Code, §§ 10204.5, 10204.7"
  when      = []
  on        = "officers"
  what      = "all primary, general, and special election ballots have the information printed next to the names"
  mandatory = true
  cost      = "none"
  silent    = ["due"]
  source    = local.text
}

subject "instructions" {
  field  = "term limits for members of Congress"
  serves = "directly"
  rider  = false
}

subject "ballot_labels" {
  field  = "term limits for members of Congress"
  serves = "as_machinery"
  rider  = false
}

# The act ends when the amendment has become part of the U.S. Constitution.

clause "end" {
  where    = "Elec. Code, § 10204.10"
  kind     = "sunset"
  day_rule = "on_condition"
  silent   = ["date"]
  source   = local.text
}

clause "severability" {
  where  = "Elec. Code, § 10204.11"
  kind   = "severability"
  source = local.text
}
