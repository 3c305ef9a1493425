# Hawaii, election of delegates to a convention of Native Hawaiians by Na'i Aupuni, November and December 2015.
#
# Known from:
# - Act 195, Session Laws of Hawaii 2011, on the roll of qualified Native Hawaiians
# - Na'i Aupuni's notice of election of 3 August 2015, and its announcements, in Honolulu Star-Advertiser, 29 May and
#   5 August 2015, and Hawaii News Now, November 2015
#
# No measure was put to the vote. `as_of` is the day of the notice of election; Act 195 is of 2011.

locals {
  act      = "Act 195, Session Laws of Hawaii 2011"
  notice   = "Notice of election, 3 August 2015, in Honolulu Star-Advertiser, 5 August 2015"
  funding  = "Honolulu Star-Advertiser, 29 May 2015"
  schedule = "Hawaii News Now, November 2015"
}

proposal "hi_2015_nai_aupuni" {
  title        = "Election of delegates to a convention of Native Hawaiians"
  jurisdiction = "us_hi"
  language     = 1
  as_of        = "2015-08-03"

  instrument = "private_vote"
  proposer   = "private_body"
  status     = "filed"
  known_from = "official_summary"
  source     = [local.act, local.notice, local.funding, local.schedule]

  companion       = "none"
  needs_companion = false

  # What the notice and the announcements would have named.
  complete = [
    "change", "citizenship", "classification", "consent", "convention", "debt", "effect", "electorate", "flag",
    "instruction", "power_shift", "question", "tax", "territory",
  ]
}

election "delegates" {
  title     = "the election of delegates"
  decides   = [proposal]
  date      = "2015-11-30" # ballots go out on 1 November; the time was later extended to 21 December
  kind      = "other"
  set_by    = "plan"
  called_by = "private_body"
  source    = local.schedule
}

# The electorate: descendants of the aboriginal peoples who lived in the islands before 1778, with a cultural
# connection, on the roll of the Native Hawaiian Roll Commission, a state commission; some 95,000 persons, wherever
# they live.

electorate "roll" {
  title                 = "qualified Native Hawaiians on the roll"
  when                  = []
  votes_on              = [election.delegates]
  age                   = 18
  residence             = "not_required"
  limited_by            = ["ancestry", "registration"]
  run_by                = "private_body"
  with_federal_election = false
  source                = local.notice
}

classification "voters" {
  title     = "who may vote"
  when      = []
  trait     = "ancestry"
  in        = "votes"
  mode      = "exclusion"
  exception = "none"
  source    = local.act
}

classification "delegates" {
  title     = "who may be a delegate"
  when      = []
  trait     = "ancestry"
  in        = "seats"
  mode      = "eligibility"
  exception = "none"
  source    = local.notice
}

# 40 delegates, elected by island and, for those who live elsewhere, out of state (from memory; the notice read in the
# press gives the number only).

convention "aha" {
  title              = "the 'aha"
  when               = [election.delegates]
  delegate_selection = "elected_other_districts"
  subjects           = ["self-governance of Native Hawaiians"]
  federal            = false
  source             = local.notice
}

# The convention discusses whether to organize a government, and of what form; what it recommends may go to a
# ratification vote.

effect "entity" {
  title    = "a Native Hawaiian governing entity"
  when     = [convention.aha]
  kind     = "status_change"
  force    = "authorizes"
  by       = "vote"
  requires = [convention.aha]
  source   = local.notice
}

# Public money: a grant of the Office of Hawaiian Affairs, a state agency, of nearly $2.6 million.

appropriation "grant" {
  title  = "a grant of the Office of Hawaiian Affairs"
  when   = []
  kind   = "authorizes"
  fund   = "grant of the Office of Hawaiian Affairs, by way of the Akamai Foundation"
  for    = [election.delegates]
  source = local.funding
}
