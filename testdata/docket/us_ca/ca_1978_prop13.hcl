# Tax Limitation. Initiative constitutional amendment. Proposition 13 of 6 June 1978 (Jarvis-Gann).
#
# Known from:
# - the text of Article XIII A as adopted on 6 June 1978 (six sections)
# - the official title and summary in the ballot pamphlet for the primary election of 6 June 1978:
#   https://repository.uclawsf.edu/ca_ballot_props/850/
#
# The text is encoded as remembered: no copy of it was compared.
#
# The day of filing is not known: `as_of` is the first day of the year of the election.

locals {
  article  = "Cal. Const., art. XIII A, as proposed in 1978"
  pamphlet = "Ballot pamphlet, primary election of 6 June 1978, Proposition 13, official title and summary"
}

proposal "ca_1978_prop13" {
  title        = "Tax Limitation"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "1978-01-01"

  instrument = "initiative_constitutional_amendment"
  proposer   = "voters"
  number     = "Proposition 13 (June 1978)"
  status     = "adopted"
  proponents = ["Howard Jarvis", "Paul Gann"]
  known_from = "text"
  source     = [local.article, local.pamphlet]
  purpose    = "the limitation of taxes on real property, and of other taxes in their place"

  summary = <<-TEXT
    Limits ad valorem taxes on real property to 1% of value except to pay indebtedness previously approved by voters.
    Establishes 1975-76 assessed valuation base for property tax purposes. Limits annual increases in value. Provides
    for reassessment after sale, transfer, or construction. Requires 2/3 vote of Legislature to enact any change in state
    taxes designed to increase revenues. Prohibits imposition by state of new ad valorem, sales, or transaction taxes on
    real property. Authorizes imposition of special taxes by local government (except on real property) by 2/3 vote of
    qualified electors.
  TEXT

  companion        = "none"
  needs_companion  = false
  articles_touched = 1   # a new one, XIII A
  words_added      = 400 # about as many

  complete = [
    "act", "appropriation", "change", "citizenship", "classification", "clause", "commission", "consent", "convention",
    "debt", "duty", "effect", "federal", "flag", "instruction", "named", "obligation", "office", "penalty", "power_shift",
    "question", "regulation", "representative", "right", "subject", "tax", "territory", "threshold",
  ]
}

election "primary_1978" {
  decides = [proposal]
  date    = "1978-06-06"
  kind    = "statewide_primary"
  set_by  = "law"
  source  = local.pamphlet
}

change "article" {
  title           = "the new article"
  when            = []
  action          = "add"
  law             = ["Cal. Const., art. XIII A"]
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
  source          = local.article
}

# The taxes.

tax "ceiling" {
  title  = "the ceiling of one percent"
  where  = "Sec. 1(a)"
  when   = []
  kind   = "ad_valorem_property"
  level  = "local"
  action = "limits"
  text   = "The maximum amount of any ad valorem tax on real property shall not exceed one percent (1%) of the full cash value of such property."
  source = local.article
}

tax "valuation" {
  title  = "the valuation of 1975-76, and its growth by no more than two percent a year"
  where  = "Sec. 2"
  when   = []
  kind   = "ad_valorem_property"
  level  = "local"
  action = "limits"
  source = local.article
}

tax "state_taxes" {
  title  = "changes in state taxes to increase revenues"
  where  = "Sec. 3"
  when   = []
  kind   = "general"
  level  = "state"
  action = "approval_rule"
  source = local.article
}

tax "state_property_taxes" {
  title  = "no new ad valorem taxes on real property"
  where  = "Sec. 3"
  when   = []
  kind   = "ad_valorem_property"
  level  = "state"
  action = "limits"
  source = local.article
}

tax "state_transfer_taxes" {
  title  = "no new sales or transaction taxes on sales of real property"
  where  = "Sec. 3"
  when   = []
  kind   = "property_transfer"
  level  = "state"
  action = "limits"
  source = local.article
}

tax "special_taxes" {
  title  = "special taxes of cities, counties and special districts"
  where  = "Sec. 4"
  when   = []
  kind   = "special"
  level  = "local"
  action = "approval_rule"
  source = local.article
}

# Who votes on later taxes. Section 3 asks two thirds of all members of each house: a share of members, which is no
# share of votes, so `of` is not stated.

threshold "state_taxes" {
  where   = "Sec. 3"
  decides = "state_taxes"
  set_by  = "text"
  silent  = ["turnout"]
  text    = "not less than two-thirds of all members elected to each of the two houses of the Legislature"
  source  = local.article

  approval {
    at_least = "2/3"
    of       = "members_of_each_house"
  }
}

threshold "special_taxes" {
  where   = "Sec. 4"
  decides = "local_special_taxes"
  set_by  = "text"
  silent  = ["turnout"]
  text    = "by a two-thirds vote of the qualified electors of such district"
  source  = local.article

  approval {
    at_least = "2/3"
    of       = "votes_on_question" # a vote of the electors: those who vote
  }
}

# The power to tax: what local governments lose, and what they may do with the voters.

power_shift "apportionment" {
  title  = "the property tax is apportioned \"according to law\""
  where  = "Sec. 1(a)"
  when   = []
  from   = "local_governments"
  to     = "legislature"
  what   = "taxing"
  scope  = "bounded"
  level  = "constitution"
  source = local.article
}

power_shift "special_taxes" {
  where  = "Sec. 4"
  when   = []
  from   = "local_governments"
  to     = "voters"
  what   = "taxing"
  scope  = "bounded"
  level  = "constitution"
  source = local.article
}

# Property is valued as of 1975-76, or as of its purchase, new construction or change of ownership after that.

classification "acquisition" {
  where     = "Sec. 2"
  when      = []
  trait     = "acquisition_date"
  in        = "taxation"
  mode      = "factor"
  exception = "none"
  source    = local.article
}

# Debt that voters had approved is spared.

obligation "approved_debt" {
  where         = "Sec. 1(b)"
  when          = []
  kind          = "bonds"
  holders       = "bondholders"
  action        = "limits_future"
  spares_vested = true
  reaches       = "later_holders"
  text          = "any indebtedness approved by the voters prior to the time this section becomes effective"
  source        = local.article
}

subject "property_tax" {
  field  = "taxes"
  serves = "directly"
  rider  = false
  where  = "Secs. 1 and 2"
}

subject "state_taxes" {
  field  = "taxes"
  serves = "directly"
  rider  = false
  where  = "Sec. 3"
}

subject "local_taxes" {
  field  = "taxes"
  serves = "directly"
  rider  = false
  where  = "Sec. 4"
}

# "This article shall take effect for the tax year beginning on July 1 following the passage of this Amendment, except
# Section 3 which shall become effective upon the passage of this article."

clause "tax_year" {
  where = "Sec. 5"
  kind  = "effective"
  date  = "1978-07-01"
}

clause "section_3" {
  where    = "Sec. 5"
  kind     = "effective"
  day_rule = "election_day"
  text     = "upon the passage of this article"
}

clause "severability" {
  where = "Sec. 6"
  kind  = "severability"
}
