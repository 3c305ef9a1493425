# An Act granting the consent of the Legislature to the Formation of a different Government for the Southern Counties
# of this State ("Pico Act"). Statutes of California 1859, chapter 288, approved 18 April 1859.
#
# Known from:
# - the act as printed in the Statutes of California, tenth session, 1859, chapter 288: section 1 in full and the
#   greater part of section 2. What the act says after that (the end of section 2 and the sections on the returns) was
#   not read.
# - for the day of the vote: Ballotpedia,
#   https://ballotpedia.org/Southern_California_Creation_of_Colorado_Territory_%22Pico_Act%22_Measure_(September_1859)
#
# The text was read in a scan that breaks off within section 2.
#
# Andres Pico introduced it in February 1859; the record has no day, so `as_of` is the last day of that month.

locals {
  act         = "Stats. 1859, ch. 288"
  ballotpedia = "Ballotpedia, on the Pico Act"
}

proposal "pico_act_1859" {
  title        = "Formation of a different Government for the Southern Counties of this State"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "1859-02-28"

  instrument = "legislative_statute"
  proposer   = "legislature"
  number     = "Stats. 1859, ch. 288"
  status     = "adopted"
  known_from = "text"
  source     = [local.act, local.ballotpedia]
  purpose    = "the formation by Congress, with the concurrent action of the southern counties, of a Territorial or other Government for them"

  companion        = "none"
  needs_companion  = false
  articles_touched = 0

  # What the sections that were read leave no room for.
  complete = [
    "citizenship", "classification", "commission", "consent", "convention", "flag", "power_shift", "right", "subject",
    "territory", "threshold",
  ]
}

# One vote, at the general election of 1859, in the counties concerned only.

election "general_1859" {
  decides   = [proposal]
  date      = "1859-09-07"
  kind      = "statewide_general"
  set_by    = "text" # "the next general election"
  called_by = "governor"
  source    = local.ballotpedia
}

electorate "southern_counties" {
  where      = "Sec. 2"
  when       = []
  votes_on   = [proposal]
  limited_by = ["region"]
  run_by     = "state"
  silent     = ["citizenship", "age"]
  text       = "the voters of the Counties of San Diego, San Bernardino, Los Angeles, Santa Barbara, San Luis Obispo, and a part of Buena Vista"
  source     = local.act
}

question "territory" {
  where      = "Sec. 2"
  answers    = ["For a Territory", "Against a Territory"]
  vote       = "own"
  ordered_by = "legislature"
  effect     = "some"
  prescribed = "exact"
  choices    = "one"
  source     = local.act

  evaluative_words = []
  premises         = []
}

threshold "two_thirds" {
  where   = "Sec. 2"
  decides = proposal
  set_by  = "text"
  silent  = ["turnout"]
  text    = "in case two-thirds of the whole number of voters voting thereon shall vote for a change of Government"
  source  = local.act

  approval {
    at_least = "2/3"
    of       = "votes_on_question"
  }
}

# Whose consent is given, and whose is still needed.

consent "legislature" {
  where    = "Sec. 1"
  of       = "legislature"
  form     = "statute"
  status   = "given"
  given_by = "itself"
  text     = "the consent of the Legislature of this State is hereby given"
  source   = local.act
}

consent "southern_voters" {
  where    = "Sec. 2"
  of       = "county_voters"
  form     = "vote"
  status   = "condition"
  given_by = "itself"
  majority = "two_thirds"
  source   = local.act
}

# The new government is formed "by Congress"; the act forms none. The act foresees this as its purpose: the one condition
# that it states, "in case", is the vote of two thirds.

consent "congress" {
  where  = "Sec. 1"
  of     = "congress"
  form   = "act_of_congress"
  status = "foreseen"
  text   = "for the purpose of the formation by Congress, with the concurrent action of said portion"
  source = local.act
}

act "consent" {
  where    = "Sec. 1"
  when     = []
  does     = "new_state_consent" # to "a Territorial or other Government"
  by       = "legislature"
  toward   = "Congress"
  requires = [threshold.two_thirds]
  source   = local.act
}

effect "segregation" {
  where    = "Sec. 1"
  when     = [threshold.two_thirds]
  kind     = "partition"
  force    = "authorizes"
  by       = "congress"
  requires = [threshold.two_thirds, consent.legislature, consent.southern_voters, consent.congress]
  source   = local.act
}

# "A Territorial or other Government, under the name of the 'Territory of Colorado,' or such other name as may be
# deemed meet and proper": a territory of the United States, not yet a State.

territory "colorado" {
  title    = "Territory of Colorado"
  where    = "Sec. 1"
  when     = [threshold.two_thirds]
  action   = "becomes_territory"
  parts    = ["San Luis Obispo", "Santa Barbara", "Los Angeles", "San Diego", "San Bernardino", "a part of Buena Vista"]
  requires = [threshold.two_thirds, consent.legislature, consent.southern_voters, consent.congress]
  source   = local.act
}

duty "proclamation" {
  where     = "Sec. 2"
  when      = []
  on        = "governor"
  what      = "direct the voters of the southern counties, in his proclamation for the next general election, to vote for or against a Territory"
  mandatory = true
  silent    = ["due", "due_days"]
  source    = local.act
}

# It stands by itself: no code was amended.

change "act" {
  when            = []
  action          = "add"
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
  source          = local.act
}

subject "division" {
  field  = "division of the State"
  serves = "directly"
  rider  = false
}
