# Balanced Federal Budget Statutory Initiative. Initiative statute. Proposition 35 of 6 November 1984.
#
# Known from:
# - the summary of Proposition 35 in the collection of California ballot propositions of UC Law San Francisco:
#   https://repository.uclawsf.edu/ca_ballot_props/925/
# - for the limited convention, the loss of salary and the part of the Secretary of State: the facts collected from the
#   record of the mandate proceeding S.F. No. 24746, 1984
#
# The text was not read.
#
# The day of filing is not known: `as_of` is the first day of the year of the election.

locals {
  summary = "UC Law San Francisco, California ballot propositions, Proposition 35 (1984), summary"
  record  = "Record of S.F. No. 24746 (1984), on the text of the measure"
}

proposal "ca_1984_prop35_balanced_budget" {
  title        = "Balanced Federal Budget Statutory Initiative"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "1984-01-01"

  instrument = "initiative_statute"
  proposer   = "voters"
  number     = "Proposition 35 (1984)"
  status     = "qualified"
  proponents = ["Lewis K. Uhler"]
  known_from = "official_summary"
  source     = [local.summary, local.record]
  purpose    = "an amendment to the U.S. Constitution that requires a balanced federal budget"

  summary = <<-TEXT
    Called on Congress to submit a balanced budget amendment to the U.S. Constitution; mandated State Legislature to
    adopt said resolution and provided for sanctions if it failed to do so; provided for forwarding resolution to
    Congress despite legislative inaction.
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

election "general_1984" {
  decides = [proposal]
  date    = "1984-11-06"
  kind    = "statewide_general"
  set_by  = "law"
  source  = local.summary
}

# What is asked and ordered, of whom, and what follows if it is not done.

instruction "congress" {
  title       = "Congress is called on to submit an amendment"
  when        = []
  to          = "congress"
  act         = "propose_federal_amendment"
  force       = "request"
  consequence = "none"
  fallback_by = "none"
  source      = local.summary
}

instruction "legislature" {
  title       = "the Legislature applies to Congress for a convention, limited to that amendment"
  when        = []
  to          = "legislature"
  act         = "apply_article_v"
  force       = "command"
  consequence = "salary"
  fallback_by = "secretary_of_state"
  source      = local.record
}

instruction "resolution" {
  title       = "the resolution that the Legislature adopts"
  when        = []
  to          = "legislature"
  act         = "adopt_resolution"
  force       = "command"
  consequence = "salary"
  fallback_by = "secretary_of_state"
  source      = local.summary
}

act "application" {
  title    = "the application by the Legislature"
  when     = []
  does     = "federal_amendment_apply"
  by       = "legislature"
  toward   = "Congress"
  requires = []
  source   = local.record
}

# If the Legislature does not, the Secretary of State applies directly, "on behalf of the people".

act "application_of_the_people" {
  title    = "the application on behalf of the people"
  does     = "federal_amendment_apply"
  by       = "officers"
  toward   = "Congress"
  requires = []
  source   = local.record
}

convention "federal" {
  title    = "a limited convention under Article V"
  federal  = true
  subjects = ["a balanced federal budget"]
  source   = local.record
}

duty "secretary_of_state" {
  on        = "officers"
  what      = "apply directly to Congress on behalf of the people if the Legislature fails to"
  mandatory = true
  source    = local.record
}

change "statute" {
  when      = []
  action    = "add"
  extent    = "whole"
  expressly = true
  source    = local.summary
}

subject "balanced_budget" {
  field  = "a balanced federal budget"
  serves = "directly"
  rider  = false
}

subject "salaries" {
  title  = "the loss of salary"
  field  = "a balanced federal budget"
  serves = "as_machinery"
  rider  = false
}
