# The Call for a Citizens' Limited Constitutional Convention. Initiative statute (Repair California).
# Attorney General No. 09-0067.
#
# Known from:
# - the proponent's letter of 28 October 2009, which encloses the text
# - Legislative Analyst, A.G. File No. 09-0067, 7 December 2009: https://lao.ca.gov/ballot/2009/090691.aspx
# - for the title, the subjects and the ways of choosing delegates, as said there: Ballotpedia, "California Call for a
#   Limited Constitutional Convention (2010)"; Ventura County Star, 28 October 2009; California's Capitol,
#   December 2009; Fox & Hounds, October 2009. These read the text of some 8,000 words, which was not read here.

locals {
  letter  = "Letter of the proponent, 28 October 2009"
  analyst = "Legislative Analyst, A.G. File No. 09-0067, 7 December 2009"
  star    = "Ventura County Star, on Nos. 09-0066 and 09-0067, 28 October 2009"
  capitol = "California's Capitol, on No. 09-0067, December 2009"
  fox     = "Fox & Hounds, on No. 09-0067, October 2009"
  title   = "Ballotpedia, on No. 09-0067"
}

proposal "ca_2009_convention_call_09_0067" {
  title        = "Calls a Limited Convention to Propose Changes to State Constitution"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "2009-10-28"

  instrument = "initiative_statute"
  proposer   = "voters"
  number     = "09-0067"
  status     = "circulating"
  proponents = ["Jim Wunderman"]
  known_from = "official_summary"
  source     = [local.letter, local.analyst, local.title, local.star, local.capitol, local.fox]

  companion       = "09-0066"
  needs_companion = true

  articles_touched = 0

  # What the Analyst's letter would have named.
  complete = [
    "citizenship", "consent", "convention", "debt", "effect", "flag", "power_shift", "subject", "tax", "territory",
  ]
}

filing {
  filed    = "2009-10-28"
  fee_paid = true # "along with $200.00"
  source   = local.letter
}

election "measure" {
  title   = "the vote on the measure"
  decides = [proposal]
  date    = "2010-11-02"
  kind    = "statewide_general"
  set_by  = "plan"
}

change "call" {
  title  = "the call, and the rules of the convention"
  when   = []
  action = "add"
  source = local.analyst
}

# Some 435 delegates: 240 drawn by lot, three for each Assembly district; the rest appointed by panels of local
# officials in each county, and four of federally recognized Indian tribes. None is elected by the voters.

convention "limited" {
  title              = "the Citizens' Limited Constitutional Convention"
  when               = []
  called_by          = "initiative"
  delegate_selection = "mixed"
  subjects           = ["government effectiveness", "state spending and budgeting", "elections", "relations between the State and local governments"]
  federal            = false
  source             = local.analyst
}

effect "convention" {
  title    = "a convention that proposes changes to the Constitution, which the voters decide on"
  when     = []
  kind     = "new_law"
  force    = "self_executing"
  by       = "vote"
  requires = []
  source   = local.analyst
}

# "The five FPPC commissioners or their designees, reconstituted as a new convention commission".

commission "convention" {
  title      = "Convention Commission"
  when       = []
  purpose    = "oversees the choice of the delegates and the convention"
  created_by = "statute"
  size       = 5
  source     = local.fox

  selection {
    by     = ["officer"]
    method = "ex_officio"
  }
}

office "clerk" {
  title      = "Convention Clerk"
  when       = []
  created_by = "statute"
  source     = local.analyst
}

# Who may sit: no current officeholder, and nobody who took part in politics for pay since 2005.

classification "officeholders" {
  title     = "officeholders, lobbyists and paid political staff"
  when      = []
  trait     = "other"
  in        = "seats"
  mode      = "exclusion"
  exception = "none"
  source    = local.capitol
}

classification "tribes" {
  title     = "four seats for federally recognized Indian tribes"
  when      = []
  trait     = "other"
  in        = "seats"
  mode      = "reserved"
  exception = "none"
  source    = local.capitol
}

subject "convention" {
  field  = "a limited constitutional convention"
  serves = "directly"
  rider  = false
}

subject "machinery" {
  title  = "the Convention Commission, the Convention Clerk and the choice of delegates"
  field  = "a limited constitutional convention"
  serves = "as_machinery"
  rider  = false
}
