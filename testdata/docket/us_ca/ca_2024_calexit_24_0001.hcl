# Requires Future Vote on Whether California Should Become Independent Country. Initiative statute.
# Attorney General No. 24-0001A2, Secretary of State No. 1977.
#
# Known from:
# - Secretary of State, Initiatives and Referenda Cleared for Circulation, No. 1977, with the Attorney
#   General's circulating title and summary, 23 January 2025:
#   https://sos.ca.gov/elections/ballot-measures/initiative-and-referendum-status/initiatives-referenda-cleared-circulation
# - for what the summary leaves out, as said at each block: KPIX, in CNN Regional, 24 January 2025:
#   https://ktvz.com/cnn-regional/2025/01/24/new-calexit-bid-for-california-secession-approved-for-signature-gathering-in-effort-to-put-measure-on-ballot
#
# The text was not read. A summary has a hundred words: it names the chief points, not all of them. So
# `complete` lists only what it could not have passed over. The press told the measure differently in
# November 2024.

locals {
  clearance = "Secretary of State, No. 1977 (24-0001A2), 23 January 2025"
  kpix      = "KPIX, in CNN Regional, 24 January 2025"
}

proposal "ca_2024_calexit_24_0001" {
  title        = "Requires Future Vote on Whether California Should Become Independent Country"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "2024-11-19" # the day of filing

  instrument = "initiative_statute"
  proposer   = "voters"
  number     = "24-0001A2"
  status     = "circulating"
  proponents = ["Marcus Evans"]
  known_from = "official_summary"
  source     = [local.clearance, local.kpix]

  summary = <<-TEXT
    If enacted, this measure places the following question on November 2028 ballot: "Should California
    leave the United States and become a free and independent country?" If at least 50% of registered
    voters participate in that election, and at least 55% vote "yes", it would constitute "a vote of no
    confidence in the United States of America" and "expression of the will of the people of California"
    to become an independent country, but would not change California's current government or
    relationship with the United States. Creates commission to report on California's viability as
    independent country.
  TEXT

  # What a summary of the chief points would have to name.
  complete = ["citizenship", "consent", "convention", "debt", "effect", "power_shift", "question", "tax", "territory"]
  silent   = ["companion"]
}

# Filing and circulation. "A2" says that the filing was amended twice; the record read has no days.

filing {
  filed        = "2024-11-19" # as the press reported it
  summary_date = "2025-01-23"
  source       = local.clearance

  amendment {}
  amendment {}
}

petition {
  signatures_required = 546651
  starts              = "2025-01-23"
  ends                = "2025-07-22"
  source              = local.clearance
}

# Two votes: voters adopt the measure first, and are asked the question two years later.

election "measure" {
  title   = "the vote on the measure"
  decides = [proposal]
  date    = "2026-11-03"
  kind    = "statewide_general"
  set_by  = "plan"
}

election "question" {
  title   = "the vote on the question"
  decides = [question.independence]
  date    = "2028-11-07" # "November 2028 ballot": the statewide general election
  kind    = "statewide_general"
  set_by  = "text"
  source  = local.clearance
}

question "independence" {
  text       = "Should California leave the United States and become a free and independent country?"
  answers    = ["Yes", "No"]
  vote       = "later"
  ordered_by = "measure"
  effect     = "none"
  prescribed = "exact"
  source     = local.clearance

  # As a critical reader would mark them.
  evaluative_words = ["free"]
  premises         = ["that California can leave the United States"]
  choices          = "one"
}

# "If at least 50% of registered voters participate in that election, and at least 55% vote 'yes'".

threshold "independence" {
  decides = question.independence
  set_by  = "text"
  source  = local.clearance

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

effect "no_confidence" {
  title    = "a vote of no confidence in the United States"
  when     = [threshold.independence]
  kind     = "secession"
  force    = "opinion" # "would not change California's current government or relationship"
  by       = "vote"
  requires = [threshold.independence]
  source   = local.clearance
}

# What the measure adds to the law. The record read names no section.

change "question" {
  title  = "the question on the ballot of November 2028"
  when   = []
  action = "add"
  source = local.clearance
}

change "commission" {
  title  = "the commission"
  when   = []
  action = "add"
  source = local.clearance
}

# The commission works before the question is put. Its number, its choice and the conditions for its members are
# in the press only.

commission "sovereignty" {
  title      = "commission on national sovereignty and independence"
  when       = []
  purpose    = "report on California's viability as an independent country"
  created_by = "statute"
  size       = 20
  powers     = ["study", "report"]
  source     = local.kpix

  selection {
    by     = ["nominators", "officer"]
    method = "nomination_and_lot"
  }

  qualification {
    kind  = "nomination"
    words = "being nominated by 100 registered voters"
  }

  qualification {
    kind  = "residence"
    years = 5
    words = "must have California residency for at least five years"
  }
}

# In the press only. It does not say whether the removal waits for the question, so `when` is left out.

flag "us" {
  action = "remove"
  flag   = "us"
  places = ["state_buildings"]
  source = local.kpix
}
