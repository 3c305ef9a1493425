# Puerto Rico, statehood referendum of 3 November 2020. Act No. 51 of 16 May 2020 (S.B. 1467), "Ley para la Definición
# Final del Estatus Político de Puerto Rico".
#
# Known from:
# - Act No. 51-2020: its title, and articles 4.2 and 4.4 as Act No. 165-2020 tells of them
# - Ballotpedia, "Puerto Rico Statehood Referendum (2020)", for the question and the commission:
#   https://ballotpedia.org/Puerto_Rico_Statehood_Referendum_(2020)

locals {
  act         = "Act No. 51-2020, Puerto Rico, 16 May 2020"
  ballotpedia = "Ballotpedia, on Act No. 51-2020"
}

proposal "pr_2020_statehood" {
  title        = "Puerto Rico statehood referendum, 2020"
  jurisdiction = "us_pr"
  language     = 1
  as_of        = "2020-05-16"

  instrument = "plebiscite"
  proposer   = "legislature"
  number     = "Act 51-2020"
  status     = "filed"
  known_from = "official_summary"
  source     = [local.act, local.ballotpedia]

  companion       = "none"
  needs_companion = false

  # What the title and a summary would have named.
  complete = [
    "change", "citizenship", "commission", "consent", "convention", "debt", "effect", "electorate", "flag",
    "power_shift", "question", "tax", "territory", "threshold",
  ]
}

election "referendum" {
  title     = "the referendum"
  decides   = [question.statehood]
  date      = "2020-11-03"
  kind      = "statewide_general"
  set_by    = "text"
  called_by = "legislature"
  displaces = []
  source    = local.act
}

question "statehood" {
  text       = "Should Puerto Rico be immediately admitted into the Union as a state?"
  answers    = ["Yes", "No"]
  vote       = "own"
  ordered_by = "legislature"
  effect     = "some" # a commission follows, whichever answer has the majority
  prescribed = "exact"
  written_by = "legislature"
  source     = local.ballotpedia

  evaluative_words = []
  premises         = []
  choices          = "one"
}

threshold "statehood" {
  decides = question.statehood
  set_by  = "text"
  silent  = ["turnout"]
  source  = local.ballotpedia

  approval {
    more_than = "50%"
    of        = "votes_on_question"
  }
}

electorate "voters" {
  title                 = "the voters of Puerto Rico"
  when                  = []
  votes_on              = [election.referendum]
  citizenship           = "citizens"
  age                   = 18
  residence             = "as_law"
  limited_by            = []
  run_by                = "territory"
  with_federal_election = true
  source                = local.act
}

# Congress alone admits States; the act does not bind it.

consent "congress" {
  of       = "congress"
  form     = "act_of_congress"
  status   = "requested"
  given_by = "itself"
  source   = local.act
}

effect "statehood" {
  title    = "admission as a State"
  when     = [threshold.statehood]
  kind     = "statehood"
  force    = "commands"
  by       = "congress"
  requires = [threshold.statehood, consent.congress]
  source   = local.act
}

# Yes: seven members, appointed by the Governor, develop a transition plan for Congress and the President. No: seven
# members negotiate free association or independence. A block cannot wait for the No, so `when` names the question.

commission "transition" {
  title   = "the commission after a Yes"
  when    = [threshold.statehood]
  purpose = "develop a transition plan for Congress and the President of the United States"
  size    = 7
  powers  = ["study", "report", "negotiate"]
  source  = local.ballotpedia

  selection {
    by     = ["governor"]
    method = "appointment"
  }
}

commission "negotiation" {
  title   = "the commission after a No"
  when    = [question.statehood]
  purpose = "negotiate free association or independence with the United States"
  size    = 7
  powers  = ["study", "report", "negotiate"]
  source  = local.ballotpedia
}

effect "other_status" {
  title    = "free association or independence, after a No"
  when     = [question.statehood]
  kind     = "status_change"
  force    = "authorizes"
  by       = "negotiation"
  requires = [question.statehood, consent.congress]
  source   = local.ballotpedia
}

appropriation "funds" {
  title  = "the costs of the referendum"
  when   = []
  kind   = "appropriates"
  for    = [election.referendum]
  source = local.act
}
