# Requires a Vote in 2021 on Whether California Should Become an Independent Country. Initiative statute.
# Attorney General No. 18-0001, Secretary of State No. 1852.
#
# Known from:
# - the Attorney General's title and summary, 20 April 2018, with the request received on 14 February 2018:
#   https://repository.uclawsf.edu/ca_ballot_inits/2129
# - for the day and the words of the question, as said there: Ballotpedia, "California Independence Referendum in 2021
#   Initiative (2020)": https://ballotpedia.org/California_Independence_Referendum_in_2021_Initiative_(2020)

locals {
  summary     = "Attorney General, title and summary of No. 18-0001, 20 April 2018"
  ballotpedia = "Ballotpedia, on No. 18-0001"
}

proposal "calexit_18_0001" {
  title        = "Requires a Vote in 2021 on Whether California Should Become an Independent Country"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "2018-02-14"

  instrument = "initiative_statute"
  proposer   = "voters"
  number     = "18-0001"
  status     = "circulating"
  known_from = "official_summary"
  source     = [local.summary, local.ballotpedia]

  summary = <<-TEXT
    Requires a special election in May 2021 to ask voters whether California should become an independent country, in
    the form of a republic. If approved by a majority of voters, requires the Legislature to declare California's
    independence from the United States. Requires California to invite and encourage international election monitors
    to observe and monitor the measure, including the voting process, collection of ballots, and certification of
    results.
  TEXT

  companion        = "none"
  needs_companion  = false
  articles_touched = 0

  # What a summary of the chief points would have to name.
  complete = [
    "citizenship", "commission", "consent", "convention", "debt", "effect", "flag", "instruction", "power_shift",
    "question", "subject", "tax", "territory", "threshold",
  ]
}

filing {
  filed        = "2018-02-14"
  summary_date = "2018-04-20"
  silent       = ["amendment"]
  source       = local.summary
}

# Two votes: on the measure, and on independence in a special election.

election "measure" {
  title   = "the vote on the measure"
  decides = [proposal]
  date    = "2020-11-03"
  kind    = "statewide_general"
  set_by  = "plan"
  source  = local.ballotpedia
}

election "independence" {
  title     = "the vote on independence"
  decides   = [question.independence]
  date      = "2021-05-04"
  kind      = "statewide_special"
  set_by    = "text"
  called_by = "measure"
  source    = local.ballotpedia
}

question "independence" {
  text       = "Do you want California to be an independent country in the form of a republic?"
  answers    = ["Yes", "No"]
  vote       = "later"
  ordered_by = "measure"
  effect     = "some"
  prescribed = "exact"
  source     = local.ballotpedia

  # As a critical reader would mark them.
  evaluative_words = []
  premises         = ["that California can leave the United States"]
  choices          = "one"
}

threshold "independence" {
  decides = question.independence
  set_by  = "text"
  silent  = ["turnout"]
  source  = local.summary

  approval {
    more_than = "50%"
    of        = "votes_on_question" # "a majority of votes cast"
  }
}

effect "independence" {
  title    = "the declaration of independence"
  when     = [threshold.independence]
  kind     = "secession"
  force    = "commands"
  by       = "legislature"
  requires = [threshold.independence]
  source   = local.summary
}

instruction "declare" {
  title  = "declare California's independence from the United States"
  when   = [threshold.independence]
  to     = "legislature"
  act    = "other"
  force  = "command"
  source = local.summary
}

# "Requires California to invite and encourage international election monitors".

act "monitors" {
  title    = "international election monitors are invited"
  when     = []
  does     = "external_relations"
  by       = "officers"
  toward   = "international election monitors"
  requires = []
  source   = local.summary
}

duty "monitors" {
  title     = "invite and encourage international election monitors"
  when      = []
  on        = "officers"
  what      = "invite and encourage international election monitors to observe the voting, the collection of ballots and the certification of results"
  mandatory = true
  source    = local.summary
}

change "vote" {
  title  = "the vote on independence"
  when   = []
  action = "add"
  source = local.summary
}

subject "vote" {
  field  = "independence of California"
  serves = "directly"
  rider  = false
}

subject "monitors" {
  field  = "independence of California"
  serves = "as_machinery"
  rider  = false
}
