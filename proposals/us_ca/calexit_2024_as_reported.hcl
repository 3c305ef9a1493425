# The petition of Calexit Now, as the news told it in November 2024.
#
# Known from: a news story on the petition that Calexit Now filed with the Attorney General of
# California on 19 November 2024. Nothing here is taken from the measure's text. What the story does
# not say is left out: it is unknown, not absent. So no block says `silent` or `complete`.
#
# The public record tells the measure differently: see calexit_24_0001.hcl.

proposal "calexit_2024_as_reported" {
  title        = "California independence, as reported in November 2024"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "2024-11-19"

  # The story speaks of an initiative, and of no change to the Constitution. The official file of this
  # petition, No. 24-0001, is an initiative statute (Secretary of State, No. 1977).
  instrument = "initiative_statute"
  proposer   = "voters"
  status     = "filed"
  known_from = "press"
  source     = ["News story on the petition of Calexit Now, November 2024"]
}

filing {
  filed = "2024-11-19"
}

# One vote. The vote on the measure is the vote on independence.

election "own" {
  decides = [proposal, question.independence]
  date    = "2026-11-05"
  set_by  = "plan"
}

question "independence" {
  text       = "Should California leave the United States and become a free and independent country?"
  vote       = "own"
  ordered_by = "measure"
  effect     = "some"
  prescribed = "exact"

  # As a critical reader would mark them.
  evaluative_words = ["free"]
  premises         = ["that California can leave the United States"]
  choices          = "one"
}

# At least half of all registered voters "must vote on the issue", and 55 percent or more of them in
# favor. The story does not say which report of registration counts.

threshold "own" {
  decides = proposal
  set_by  = "press"

  approval {
    at_least = "55%"
    of       = "votes_on_question"
  }

  turnout {
    at_least = "50%"
    of       = "registered_voters"
    counts   = "votes_on_question"
  }
}

# What follows from the vote, in the order in which the story tells it.

flag "us" {
  when        = [threshold.own]
  action      = "remove"
  flag        = "us"
  places      = ["state_capitol", "state_buildings", "state_property"]
  replaced_by = "state"
}

commission "sovereignty" {
  when    = [threshold.own]
  purpose = "evaluate and report on California's sovereignty and independence"
  powers  = ["study", "report"]

  selection {
    criterion {
      trait = "race"
      mode  = "aim"
      words = "racially diverse"
    }
  }
}

representative "congress" {
  when      = [threshold.own]
  to        = "congress"
  task      = "present California's case to Congress"
  chosen_by = "state"
}

# "If a majority of representatives votes in favor", California could break away, says the group.

consent "representatives" {
  of       = "us_house"
  form     = "one_house"
  status   = "condition"
  majority = "simple"
}

effect "independence" {
  when     = [threshold.own, consent.representatives]
  kind     = "secession"
  force    = "self_executing"
  by       = "vote"
  requires = [threshold.own, consent.representatives]
}
