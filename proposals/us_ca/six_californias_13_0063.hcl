# Six Californias. Initiative constitutional amendment and statute. Attorney General No. 13-0063, Secretary of State
# No. 1648.
#
# Known from:
# - the Attorney General's title and summary, 18 February 2014, with the Secretary of State's record of No. 1648:
#   https://repository.uclawsf.edu/ca_ballot_inits/1857
# - Legislative Analyst, A.G. File No. 13-0063, 31 January 2014, which says that the text amends the Constitution and
#   the Government Code
# - the text as filed on 20 December 2013, for the findings, the purposes, the boundaries and the section on the
#   boundaries of the State (the rest of the text was not read)
# - for the agent of the people, who is not in the summary: Calitics, 15 July 2014, on the text

locals {
  summary = "Attorney General, title and summary of No. 13-0063, 18 February 2014"
  analyst = "Legislative Analyst, A.G. File No. 13-0063, 31 January 2014"
  text    = "Text of No. 13-0063, filed 20 December 2013"
  agent   = "Calitics, on the text of No. 13-0063, 15 July 2014"

  six = ["Jefferson", "North California", "Silicon Valley", "Central California", "West California", "South California"]
}

proposal "six_californias_13_0063" {
  title        = "Six Californias"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "2013-12-20"

  instrument = "initiative_combined"
  proposer   = "voters"
  number     = "13-0063"
  status     = "circulating"
  proponents = ["Timothy Cook Draper"]
  known_from = "official_summary"
  source     = [local.summary, local.analyst, local.text, local.agent]

  summary = <<-TEXT
    Divides California into six states subject to approval by Congress. Assigns each county to a new state, unless
    county voters approve reassignment to different new state and second state approves. Establishes commission to
    settle California's financial affairs after division; upon failure to resolve, each new state would retain
    assets within its boundaries and would receive proportionate distribution of California's debts based on
    population. Authorizes counties to refuse to provide State-mandated programs and services absent sufficient
    State reimbursement. Empowers counties to make and enforce all laws governing local affairs.
  TEXT

  purpose         = "to establish six new States within the boundaries of the State of California"
  companion       = "none"
  needs_companion = false

  # What a summary of the chief points would have to name.
  complete = [
    "citizenship", "commission", "consent", "convention", "effect", "flag", "power_shift", "question", "subject", "tax",
    "territory",
  ]
}

filing {
  filed        = "2013-12-20"
  summary_date = "2014-02-18"
  fee_paid     = true # "a check in the amount of 200"
  silent       = ["amendment"]
  source       = local.summary
}

petition {
  signatures_required = 807615
  source              = "Secretary of State, No. 1648"
}

election "measure" {
  title   = "the vote on the measure"
  decides = [proposal]
  date    = "2016-11-08"
  kind    = "statewide_general"
  set_by  = "plan"
}

# What the measure changes in the law.

change "boundaries" {
  title     = "the boundaries of the State"
  when      = []
  action    = "amend"
  law       = ["Cal. Const., art. III, § 2"]
  extent    = "substantial"
  expressly = true
  after     = "The boundaries of the State are those stated in the Constitution of 1849 as modified pursuant to statute changing said boundaries or providing legislative authorization to divide the State into two or more new states and providing for such transformation. Sacramento is the capital of California."
  source    = local.text
}

change "counties" {
  title  = "the powers of counties"
  when   = []
  action = "amend"
  law    = ["Cal. Const., art. XI"]
  extent = "substantial"
  source = local.summary
}

change "six_states" {
  title  = "the six States, in the Government Code"
  when   = []
  action = "add"
  source = local.analyst
}

# "The people, acting as the legislative body of the State pursuant to their reserved legislative power", give "the
# legislative consent for the formation of six new states [...] as required by the United States Constitution".

consent "legislature" {
  of       = "legislature"
  form     = "statute"
  status   = "given"
  given_by = "voters"
  source   = local.text
}

consent "congress" { # "subject to approval by Congress"
  of       = "congress"
  form     = "act_of_congress"
  status   = "condition"
  given_by = "itself"
  source   = local.summary
}

territory "six" {
  title    = "six States"
  when     = []
  action   = "several_states"
  parts    = local.six
  requires = [consent.legislature, consent.congress]
  source   = local.summary
}

effect "division" {
  title    = "the division of California into six States"
  when     = [consent.congress]
  kind     = "partition"
  force    = "self_executing"
  by       = "congress"
  requires = [consent.legislature, consent.congress]
  source   = local.summary
}

# The Analyst: "to end the existing State of California and replace it with six new states".

effect "end" {
  title    = "the end of the existing State"
  when     = [consent.congress]
  kind     = "ends_state"
  force    = "self_executing"
  by       = "congress"
  requires = [consent.legislature, consent.congress]
  source   = local.analyst
}

act "consent" {
  title    = "legislative consent to six new States"
  when     = []
  does     = "new_state_consent"
  by       = "voters"
  toward   = "Congress"
  requires = []
  source   = local.text
}

# From the adoption of the measure, before any division.

power_shift "local_affairs" {
  title  = "counties make and enforce all laws governing local affairs"
  when   = []
  from   = "legislature"
  to     = "local_governments"
  what   = "lawmaking"
  scope  = "bounded"
  level  = "constitution"
  source = local.summary
}

power_shift "mandates" {
  title  = "counties may refuse state programs that are not paid for"
  when   = []
  from   = "state"
  to     = "local_governments"
  what   = "administration"
  scope  = "bounded"
  level  = "constitution"
  source = local.summary
}

# It settles the affairs after the division; if it fails, assets stay where they lie, and debts follow population.

commission "settlement" {
  title   = "commission to settle California's financial affairs"
  when    = [effect.division]
  purpose = "settle California's financial affairs after division"
  source  = local.summary
}

# The text appoints the proponent, by name, to speak for the people where the measure is challenged in court.

named "draper" {
  name   = "Timothy Draper"
  kind   = "person"
  role   = "function"
  source = local.agent
}

subject "division" {
  field  = "division of the State"
  serves = "directly"
  rider  = false
}

subject "settlement" {
  field  = "division of the State"
  serves = "as_machinery"
  rider  = false
}

# "In the interim, we the people desire to empower local governments and lessen the role of Sacramento".

subject "counties" {
  field  = "powers of counties within the existing State"
  serves = "by_theme"
  rider  = false
}
