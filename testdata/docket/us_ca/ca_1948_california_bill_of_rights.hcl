# California Bill of Rights. Initiative constitutional amendment, 1948 (Secretary of State's number not known;
# Proposition 12 of 2 November 1948, as remembered).
#
# Known from: the facts of the text that were collected from the record of the mandate proceeding S.F. No. 17775, 1948 (its length and
# parts, the articles that it alters, the commission, and the words quoted below). The text itself, of more than
# 21,000 words, was not read, nor was the official title and summary; so few blocks claim to be complete.
#
# The day of filing is not known: `as_of` is the first day of the year of the election.

locals {
  record = "Record of S.F. No. 17775 (1948), on the text of the measure"
}

proposal "ca_1948_california_bill_of_rights" {
  title        = "California Bill of Rights"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "1948-01-01"

  instrument = "initiative_constitutional_amendment"
  proposer   = "voters"
  status     = "qualified"
  known_from = "official_summary"
  source     = [local.record]

  articles_touched = 15    # "at least 15 of the 25 articles"
  words_added      = 21000 # "more than 21,000": one article, 12 sections, 208 subsections

  complete = ["citizenship", "convention", "effect", "flag", "question", "territory"]
}

election "general_1948" {
  decides = [proposal]
  date    = "1948-11-02"
  kind    = "statewide_general"
  set_by  = "law"
  source  = local.record
}

# One new article, which repeals by implication whatever it meets.

change "article" {
  title     = "the new article"
  when      = []
  action    = "add"
  extent    = "whole"
  expressly = true
  source    = local.record
}

change "conflicting_clauses" {
  title     = "the clauses of the Constitution in conflict with the article"
  when      = []
  action    = "repeal"
  extent    = "substantial"
  expressly = false
  text      = "every sentence and clause of our Constitution in conflict with the article is to the extent of such conflict repealed"
  source    = local.record
}

# The commission. The record calls its powers far reaching and mixed (rules, their enforcement and the punishment of
# contempt), and names some of them; over the money that it collects its power is "practically uncontrolled". The one
# check that the record names is that voters elect the commissioners; it calls the powers "largely" unchecked, so no
# other is stated.

commission "pension" {
  title      = "California Pension Commission"
  when       = []
  purpose    = "administers pensions, and whatever else the article gives it"
  created_by = "constitution"
  nature     = "officers"
  powers     = ["regulate", "enforce", "adjudicate", "appoint", "spend", "subpoena"] # punishes contempt; fills its own vacancies
  checks     = ["voters"]
  vacancy    = "filled by the commission"
  source     = local.record

  selection {
    by     = ["voters"]
    method = "election"
  }

  qualification {
    kind   = "registration"
    years  = 2
    office = "state"
    words  = "shall have been an elector of this state for two years next preceding his election"
  }
}

power_shift "contempt" {
  title  = "the power to punish for contempt"
  when   = []
  from   = "courts"
  to     = "commission"
  what   = "judicial_power"
  scope  = "bounded"
  level  = "constitution"
  source = local.record
}

power_shift "amendments" {
  title  = "the power to propose amendments to the article"
  when   = []
  from   = "legislature"
  to     = "commission"
  what   = "lawmaking"
  scope  = "bounded"
  level  = "constitution"
  source = local.record
}

tax "uniform" {
  title  = "a uniform tax"
  when   = []
  kind   = "general"
  level  = "state"
  action = "imposes"
  source = local.record
}

regulation "gambling" {
  when   = []
  kind   = "business"
  source = local.record
}

regulation "oleomargarine" {
  when   = []
  kind   = "business"
  source = local.record
}

regulation "healing_arts" {
  when   = []
  kind   = "business"
  source = local.record
}

regulation "liquor" {
  when   = []
  kind   = "business"
  source = local.record
}

regulation "surface_mining" {
  when   = []
  kind   = "land_use"
  source = local.record
}

# Its parts. What one purpose they serve the record does not say.

subject "pensions" {
  field = "pensions"
}

subject "gambling" {
  field = "gambling"
}

subject "taxes" {
  field = "taxes"
}

subject "oleomargarine" {
  field = "oleomargarine"
}

subject "healing_arts" {
  field = "healing arts"
}

subject "civic_centers" {
  field = "civic centers"
}

subject "reapportionment" {
  field = "reapportionment of the Senate"
}

subject "fish_and_game" {
  field = "fish and game"
}

subject "surface_mining" {
  field = "surface mining"
}

subject "liquor" {
  field = "liquor"
}
