# Alaska, initiative 03INDP (2003): a statewide vote on independence. Application by Scott Kohlhaas, April 2003.
#
# Known from: what the State's record says of the application: it called for a statewide vote on whether Alaska should
# secede from the United States or, in the alternative, directed the State to work to make secession legal
# (Office of the Lieutenant Governor; Alaska Supreme Court, No. S-11866, statement of facts).
#
# The text was not read. Known is the month of filing; `as_of` is its last day.

locals {
  record = "Office of the Lieutenant Governor of Alaska, initiative 03INDP"
}

proposal "ak_2003_kohlhaas_1" {
  title        = "Alaska independence"
  jurisdiction = "us_ak"
  language     = 1
  as_of        = "2003-04-30"

  instrument = "initiative_statute"
  proposer   = "voters"
  number     = "03INDP"
  status     = "filed"
  proponents = ["Scott Kohlhaas"]
  known_from = "official_summary"
  source     = [local.record]

  companion       = "none"
  needs_companion = false

  # What the record's account of the measure would have named.
  complete = [
    "citizenship", "commission", "consent", "convention", "debt", "effect", "flag", "power_shift", "question", "tax",
    "territory",
  ]
}

question "secession" {
  title      = "whether Alaska should secede from the United States"
  vote       = "own"
  ordered_by = "measure"
  effect     = "some"
}

effect "secession" {
  title    = "secession from the United States"
  when     = [question.secession]
  kind     = "secession"
  force    = "self_executing"
  by       = "vote"
  requires = [question.secession]
}

# In the alternative: the State works to make secession legal.

effect "make_legal" {
  title    = "work to make secession legal"
  when     = []
  kind     = "secession"
  force    = "commands"
  by       = "amendment"
  requires = []
}

instruction "make_legal" {
  title  = "work to make secession legal"
  when   = []
  to     = "officers" # the State
  act    = "other"
  force  = "command"
  source = local.record
}
