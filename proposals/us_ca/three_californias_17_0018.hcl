# Division of California into Three States ("Cal 3"). Initiative statute. Attorney General No. 17-0018, Amdt. #1;
# Proposition 9 of the general election of 6 November 2018.
#
# Known from:
# - the Attorney General's title and summary, 24 October 2017
# - for the words on the consent of the Legislature: the text, as quoted in accounts of the measure; the text itself
#   was not read
#
# Known is the month of filing, August 2017; `as_of` is its last day.

locals {
  summary = "Attorney General, title and summary of No. 17-0018 (Amdt. #1), 24 October 2017"
  text    = "Text of No. 17-0018"
}

proposal "three_californias_17_0018" {
  title        = "Division of California into Three States"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "2017-08-31"

  instrument = "initiative_statute"
  proposer   = "voters"
  number     = "17-0018A1"
  status     = "circulating"
  proponents = ["Timothy Draper"]
  known_from = "official_summary"
  source     = [local.summary, local.text]

  summary = <<-TEXT
    Divides California into three states subject to approval by Congress. Assigns each county to a new state. Upon
    passage, directs Governor to request that Congress grant approval within twelve months. If Congress approves,
    directs Legislature to divide California's assets and liabilities between the new states. Provides that, if
    Legislature fails to act within twelve months of Congressional approval, debts shall be distributed among new
    states based on population relative to California population as a whole, and assets within boundaries of each new
    state shall become the assets of that new state.
  TEXT

  companion        = "none"
  needs_companion  = false
  articles_touched = 0

  # What a summary of the chief points would have to name.
  complete = [
    "citizenship", "commission", "consent", "convention", "effect", "flag", "instruction", "power_shift", "question",
    "subject", "tax", "territory",
  ]
}

filing {
  summary_date = "2017-10-24"
  source       = local.summary

  amendment {}
}

election "measure" {
  title   = "the vote on the measure"
  decides = [proposal]
  date    = "2018-11-06"
  kind    = "statewide_general"
  set_by  = "plan"
}

# The boundaries are in statutes; the measure does not touch the Constitution.

change "three_states" {
  title  = "the boundaries of the State, and three States within them"
  when   = []
  action = "add"
  source = local.summary
}

# The legislative consent that the U.S. Constitution asks for "is given by the people".

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

act "consent" {
  title    = "legislative consent to three new States"
  when     = []
  does     = "new_state_consent"
  by       = "voters"
  toward   = "Congress"
  requires = []
  source   = local.text
}

territory "three" {
  title    = "three States"
  when     = []
  action   = "several_states"
  parts    = ["California", "Northern California", "Southern California"]
  requires = [consent.legislature, consent.congress]
  source   = local.summary
}

effect "division" {
  title    = "the division of California into three States"
  when     = [consent.congress]
  kind     = "partition"
  force    = "self_executing"
  by       = "congress"
  requires = [consent.legislature, consent.congress]
  source   = local.summary
}

# The estimate in the summary: "all tax collections and spending by the existing State of California would end".

effect "end" {
  title    = "the end of the existing State"
  when     = [consent.congress]
  kind     = "ends_state"
  force    = "self_executing"
  by       = "congress"
  requires = [consent.legislature, consent.congress]
  source   = local.summary
}

instruction "request" {
  title  = "request that Congress grant approval within twelve months"
  when   = []
  to     = "governor"
  act    = "request"
  force  = "command"
  source = local.summary
}

# If the Legislature does not act in twelve months, debts follow population, and assets stay where they lie.

duty "settlement" {
  title     = "divide assets and liabilities between the new States"
  when      = [consent.congress]
  on        = "legislature"
  what      = "divide California's assets and liabilities between the new States within twelve months of the approval of Congress"
  due_days  = 365
  mandatory = true
  silent    = ["due"]
  source    = local.summary
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
