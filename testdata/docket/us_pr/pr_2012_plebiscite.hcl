# Puerto Rico, plebiscite on political status of 6 November 2012 (two questions). Act No. 283 of 28 December 2011
# (H.B. 3648).
#
# Known from:
# - Act No. 283-2011: its title, and its summary of the two questions
# - for the words of the questions as given here: El Nuevo Día, on the consultation

locals {
  act  = "Act No. 283-2011, Puerto Rico, 28 December 2011"
  news = "El Nuevo Día, on the consultation of 2012"
}

proposal "pr_2012_plebiscite" {
  title        = "Plebiscite on the Political Status of Puerto Rico, 2012"
  jurisdiction = "us_pr"
  language     = 1
  as_of        = "2011-12-28"

  instrument = "plebiscite"
  proposer   = "legislature"
  number     = "Act 283-2011"
  status     = "filed"
  known_from = "official_summary"
  source     = [local.act, local.news]

  summary = <<-TEXT
    An act to provide for the holding of a plebiscite on the Political Status of Puerto Rico to be conducted on November
    6, 2012, along with the General Election; to determine its structure and operation; to appropriate funds; and for
    other related purposes.
  TEXT

  companion       = "none"
  needs_companion = false

  # What the title and a summary would have named.
  complete = [
    "change", "citizenship", "commission", "convention", "debt", "effect", "electorate", "flag", "power_shift",
    "question", "tax", "territory", "threshold",
  ]
}

election "plebiscite" {
  title     = "the plebiscite"
  decides   = [question.present_status, question.options]
  date      = "2012-11-06"
  kind      = "statewide_general"
  set_by    = "text"
  called_by = "legislature"
  displaces = []
  source    = local.act
}

question "present_status" {
  title      = "the first question"
  text       = "¿Está usted de acuerdo con mantener la condición política territorial actual?"
  answers    = ["Sí", "No"]
  vote       = "own"
  ordered_by = "legislature"
  effect     = "none"
  prescribed = "exact"
  written_by = "legislature"
  choices    = "one"
  source     = local.news
}

# Answered whatever the answer to the first.

question "options" {
  title      = "the second question"
  text       = "¿Cuál de las siguientes opciones no territoriales usted prefiere?"
  answers    = ["Estadidad", "Independencia", "Estado Libre Asociado Soberano"]
  vote       = "own"
  ordered_by = "legislature"
  effect     = "none"
  prescribed = "exact"
  written_by = "legislature"
  choices    = "one"
  source     = local.news
}

electorate "voters" {
  title                 = "the voters of Puerto Rico"
  when                  = []
  votes_on              = [election.plebiscite]
  citizenship           = "citizens"
  age                   = 18
  residence             = "as_law"
  limited_by            = []
  run_by                = "territory"
  with_federal_election = true
  source                = local.act
}

# The vote tells what the voters prefer. Congress alone can change the status; the act does not bind it.

consent "congress" {
  of     = "congress"
  form   = "act_of_congress"
  status = "foreseen"
  source = local.act
}

effect "preference" {
  title    = "what the voters prefer on political status"
  when     = [question.present_status, question.options]
  kind     = "status_change"
  force    = "opinion"
  by       = "vote"
  requires = []
  source   = local.act
}

appropriation "funds" {
  title  = "the costs of the plebiscite"
  when   = []
  kind   = "appropriates"
  for    = [election.plebiscite]
  source = local.act
}
