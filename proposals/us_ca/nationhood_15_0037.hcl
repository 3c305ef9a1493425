# California Nationhood. Initiative statute ("2020 California Referendum", "The California Nationhood Referendum").
# Attorney General No. 15-0037, Secretary of State No. 1699.
#
# Known from:
# - Secretary of State, No. 1699, with the Attorney General's title and summary, 14 September 2015:
#   https://www.sos.ca.gov/elections/ballot-measures/initiative-and-referendum-status/failed-qualify
# - the proponent's letter, received on 9 July 2015, which says that the measure adds Division 22 to the Elections Code:
#   https://repository.uclawsf.edu/ca_ballot_inits/1968
#
# The text was not read; the words of the two questions and the numbers of the sections are not in the record.

locals {
  summary = "Secretary of State, No. 1699 (15-0037), 14 September 2015"
  letter  = "Letter of the proponent, received 9 July 2015"
}

proposal "nationhood_15_0037" {
  title        = "California Nationhood"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "2015-07-09"

  instrument = "initiative_statute"
  proposer   = "voters"
  number     = "15-0037"
  status     = "circulating"
  proponents = ["Louis J. Marinelli"]
  known_from = "official_summary"
  source     = [local.summary, local.letter]

  summary = <<-TEXT
    Places question of whether California should become a separate nation on the ballot every four years, beginning
    November 2020. Voter approval of nationhood in any such election would then require California to demand federal
    recognition as a separate nation and distinct society. Federal government refusal to recognize California's
    nationhood would require future placement on the ballot, every four years, the second question of whether
    California should unilaterally declare independence from the United States. Voter approval of unilateral
    independence from the United States in any such election would require California to declare independence and
    request admission to the United Nations.
  TEXT

  companion        = "none"
  needs_companion  = false
  articles_touched = 0

  # What a summary of the chief points would have to name.
  complete = [
    "citizenship", "commission", "consent", "convention", "debt", "effect", "flag", "instruction", "power_shift",
    "question", "subject", "tax", "territory",
  ]
}

filing {
  filed         = "2015-07-09"
  summary_date  = "2015-09-14"
  fee_paid      = true # "a money order in the amount of $200"
  certification = true
  form          = true          # "the required signed statements pursuant to California Elections Code 9001 and 9608"
  silent        = ["amendment"] # the number has no "A"
  source        = local.letter
}

petition {
  signatures_required = 365880
  ends                = "2016-03-14"
  source              = local.summary
}

election "measure" {
  title   = "the vote on the measure"
  decides = [proposal]
  date    = "2016-11-08"
  kind    = "statewide_general"
  set_by  = "plan"
}

# "On the ballot every four years, beginning November 2020".

election "nationhood" {
  title     = "the first vote on nationhood"
  decides   = [question.nationhood]
  date      = "2020-11-03"
  kind      = "statewide_general"
  set_by    = "text"
  called_by = "measure"
  source    = local.summary
}

question "nationhood" {
  title      = "whether California should become a separate nation"
  vote       = "later"
  ordered_by = "measure"
  effect     = "some"
  choices    = "one"
  source     = local.summary
}

# Put every four years after a refusal to recognize nationhood; the first day depends on the refusal.

question "independence" {
  title      = "whether California should unilaterally declare independence from the United States"
  vote       = "later"
  ordered_by = "measure"
  effect     = "some"
  choices    = "one"
  source     = local.summary
}

effect "recognition" {
  title    = "recognition as a separate nation and distinct society"
  when     = [question.nationhood]
  kind     = "status_change"
  force    = "commands" # California must demand it
  by       = "agreement"
  requires = [question.nationhood]
  source   = local.summary
}

effect "independence" {
  title    = "the declaration of independence"
  when     = [question.independence]
  kind     = "secession"
  force    = "commands"
  by       = "vote"
  requires = [question.independence]
  source   = local.summary
}

instruction "demand" {
  title  = "demand federal recognition as a separate nation and distinct society"
  when   = [question.nationhood]
  to     = "officers"
  act    = "request"
  force  = "command"
  source = local.summary
}

instruction "declare" {
  title  = "declare independence"
  when   = [question.independence]
  to     = "officers"
  act    = "other"
  force  = "command"
  source = local.summary
}

instruction "united_nations" {
  title  = "request admission to the United Nations"
  when   = [question.independence]
  to     = "officers"
  act    = "apply_international"
  force  = "command"
  source = local.summary
}

change "division" {
  title     = "Division 22 of the Elections Code"
  when      = []
  action    = "add"
  expressly = true
  source    = local.letter
}

subject "nationhood" {
  field  = "California's status as a nation"
  serves = "directly"
  rider  = false
}

subject "independence" {
  field  = "California's status as a nation"
  serves = "directly"
  rider  = false
}
