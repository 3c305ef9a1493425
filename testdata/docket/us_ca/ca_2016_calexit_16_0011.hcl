# California Nationhood. Initiative constitutional amendment and statute.
# ("Calexit: The California Independence Plebiscite of 2019")
# Attorney General No. 16-0011, Amdt. #1; Secretary of State No. 1795.
#
# Known from:
# - Secretary of State, Initiatives and Referenda Cleared for Circulation, No. 1795, with the Attorney General's
#   circulating title and summary, 26 January 2017: https://repository.uclawsf.edu/ca_ballot_inits/2072
# - Legislative Analyst, A.G. File No. 2016-011, 11 January 2017:
#   https://lao.ca.gov/BallotAnalysis/Initiative/2016-011
# - the proponent's letter of 22 December 2016, stamped received on 23 December, which "amends the date of the
#   proposed independence plebiscite": https://docslib.org/doc/58749/california-nationhood-initiative-constitutional-amendment-and-statute
# - for the words of the question and the day of the plebiscite, as said there: Ballotpedia,
#   "California Independence from the United States, the 'Calexit Initiative' (2018)", and Daily Journal.

locals {
  summary   = "Secretary of State, No. 1795 (16-0011A1), 26 January 2017"
  analyst   = "Legislative Analyst, A.G. File No. 2016-011, 11 January 2017"
  amendment = "Letter of the proponent, 22 December 2016"
}

proposal "ca_2016_calexit_16_0011" {
  title        = "California Nationhood"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "2016-11-21" # the day of filing

  instrument = "initiative_combined"
  proposer   = "voters"
  number     = "16-0011A1"
  status     = "circulating"
  proponents = ["Marcus Evans"]
  known_from = "official_summary"
  source     = [local.summary, local.analyst, local.amendment]

  summary = <<-TEXT
    Repeals provision in California Constitution stating California is an inseparable part of the United
    States and that the United States Constitution is the supreme law of the land. Places question of
    whether California should become a separate country on a future ballot. Treats result of such future
    vote as declaration of independence from the United States if 50 percent of registered voters
    participate and 55 percent of those voting approve. Requires Governor to request California admission
    to the United Nations if voters approve independence.
  TEXT

  articles_touched = 1 # III

  # What a summary of the chief points would have to name.
  complete = [
    "citizenship", "commission", "consent", "convention", "debt", "effect", "flag", "power_shift", "question", "tax",
    "territory",
  ]
  silent = ["companion"]
}

filing {
  filed                = "2016-11-21"
  summary_date         = "2017-01-26"
  review_started       = "2016-11-21" # comments were taken until 21 December
  first_text_operative = true         # it repealed Cal. Const., art. III, § 1, as first filed
  source               = local.amendment

  amendment {
    filed         = "2016-12-23"
    germane       = true # it changes one date
    signed_by_all = true # by "the sole proponent"
  }
}

petition {
  signatures_required = 585407
  starts              = "2017-01-26"
  ends                = "2017-07-25"
  source              = local.summary
}

# Two votes: on the measure in November 2018, on independence in March 2019.

election "measure" {
  title   = "the vote on the measure"
  decides = [proposal]
  date    = "2018-11-06"
  kind    = "statewide_general"
  set_by  = "plan"
}

# The first text named 13 March 2019, a Wednesday; the amendment moved the day.

election "plebiscite" {
  title     = "the plebiscite"
  decides   = [question.independence]
  date      = "2019-03-05"
  kind      = "established_date"
  set_by    = "text"
  called_by = "measure"
  source    = "Daily Journal, on the amended text"
}

question "independence" {
  text       = "Should California become a free, sovereign, and independent country?"
  answers    = ["Yes", "No"]
  vote       = "later"
  ordered_by = "measure"
  effect     = "some"
  prescribed = "exact"
  source     = "Ballotpedia, on No. 16-0011A1"

  # As a critical reader would mark them.
  evaluative_words = ["free"]
  premises         = ["that California can leave the United States"]
  choices          = "one"
}

# "If 50 percent of registered voters participate and 55 percent of those voting approve".

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
    counts   = "ballots_cast_at_election"
  }
}

# "Treats result of such future vote as declaration of independence".

effect "independence" {
  title    = "the declaration of independence"
  when     = [threshold.independence]
  kind     = "secession"
  force    = "self_executing"
  by       = "vote"
  requires = [threshold.independence]
  source   = local.summary
}

# What the measure changes in the law.

change "inseparable_part" {
  title     = "the clause on the Union and its supreme law"
  when      = []
  action    = "repeal"
  law       = ["Cal. Const., art. III, § 1"]
  extent    = "whole"
  expressly = true
  before    = "The State of California is an inseparable part of the United States of America, and the United States Constitution is the supreme law of the land."
  source    = local.summary
}

# "Amends the Elections Code"; the record read names no section of it.

change "plebiscite" {
  title  = "the plebiscite"
  when   = []
  action = "add"
  source = "Letter of the proponent, 21 November 2016"
}

# "Requires Governor to request California admission to the United Nations if voters approve independence."

instruction "united_nations" {
  when   = [threshold.independence]
  to     = "governor"
  act    = "apply_international"
  force  = "command"
  source = local.summary
}
