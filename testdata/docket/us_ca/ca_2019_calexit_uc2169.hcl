# Requires Vote on Whether California Should Become a Separate Country. Initiative statute. Attorney General
# No. 20-0001.
#
# Known from:
# - the Attorney General's title and summary: https://repository.uclawsf.edu/ca_ballot_inits/2169
# - for the number, the words of the question and the day of the vote, as said there: Ballotpedia, "California
#   Independence Plebiscite Initiative (2022)"
#
# The record printed no day of filing; the number is of 2020, and `as_of` is the last day of that year.

locals {
  summary     = "Attorney General, title and summary of No. 20-0001"
  ballotpedia = "Ballotpedia, on No. 20-0001"
}

proposal "ca_2019_calexit_uc2169" {
  title        = "Requires Vote on Whether California Should Become a Separate Country"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "2020-12-31"

  instrument = "initiative_statute"
  proposer   = "voters"
  number     = "20-0001"
  status     = "circulating"
  proponents = ["Marcus Ruiz Evans"]
  known_from = "official_summary"
  source     = [local.summary, local.ballotpedia]

  summary = <<-TEXT
    Places question of whether California should leave the United States on a future ballot. Treats result of such
    future vote as a vote of no confidence in the United States and an expression of the electorate's desire for
    California to be an independent country if: (1) 50 percent of registered voters participate in election; and (2)
    55 percent of those voting approve. Creates commission to evaluate and report on California's current ability to
    govern itself independently, and California's future economic and political viability as an independent country.
  TEXT

  companion        = "none"
  needs_companion  = false
  articles_touched = 0

  # What a summary of the chief points would have to name.
  complete = [
    "citizenship", "commission", "consent", "convention", "debt", "effect", "instruction", "power_shift", "question",
    "subject", "tax", "territory", "threshold",
  ]
}

# Two votes: voters adopt the measure first, and are asked the question two years later.

election "measure" {
  title   = "the vote on the measure"
  decides = [proposal]
  date    = "2022-11-08"
  kind    = "statewide_general"
  set_by  = "plan"
  source  = local.ballotpedia
}

election "question" {
  title     = "the vote on the question"
  decides   = [question.independence]
  date      = "2024-11-05"
  kind      = "statewide_general"
  set_by    = "text"
  called_by = "measure"
  source    = local.ballotpedia
}

question "independence" {
  text       = "Should California leave the United States and become a free and independent country?"
  answers    = ["Yes", "No"]
  vote       = "later"
  ordered_by = "measure"
  effect     = "none"
  prescribed = "exact"
  source     = local.ballotpedia

  # As a critical reader would mark them.
  evaluative_words = ["free"]
  premises         = ["that California can leave the United States"]
  choices          = "one"
}

threshold "independence" {
  decides = question.independence
  set_by  = "text"
  source  = local.summary

  approval {
    at_least = "55%"
    of       = "votes_on_question"
  }

  turnout {
    at_least = "50%"
    of       = "registered_voters"
    counts   = "ballots_cast_at_election" # "participate in election"
  }
}

effect "no_confidence" {
  title    = "a vote of no confidence in the United States"
  when     = [threshold.independence]
  kind     = "secession"
  force    = "opinion"
  by       = "vote"
  requires = [threshold.independence]
  source   = local.summary
}

change "question" {
  title  = "the question"
  when   = []
  action = "add"
  source = local.summary
}

change "commission" {
  title  = "the commission"
  when   = []
  action = "add"
  source = local.summary
}

commission "sovereignty" {
  title      = "Commission on National Sovereignty and Independence from the United States"
  when       = []
  purpose    = "evaluate and report on California's current ability to govern itself independently, and California's future economic and political viability as an independent country"
  created_by = "statute"
  powers     = ["study", "report"]
  source     = local.summary
}

subject "question" {
  field  = "independence of California"
  serves = "directly"
  rider  = false
}

subject "commission" {
  field  = "independence of California"
  serves = "directly"
  rider  = false
}
