# A model to copy. No such measure was filed: the text beside this file is our own invention, and so are its section
# numbers. Whoever uses it asks the Legislative Counsel which numbers are free.
#
# An initiative statute that adds one chapter to the Government Code: an advisory commission that studies California's
# relations with the United States. It orders no vote on independence, and changes nothing but the statute book.
#
# Known from: the model's text, lawful_study_commission.txt. Everything that the text says is stated here, so each
# block says `complete = true`: on the rest, the measure is silent.

proposal "lawful_study_commission" {
  title        = "California and the United States Study Commission Act"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "2026-11-25"

  instrument      = "initiative_statute"
  proposer        = "voters"
  status          = "draft"
  known_from      = "text"
  source          = ["Model text, lawful_study_commission.txt"]
  text            = file("lawful_study_commission.txt")
  purpose         = "a full and fair account of California's relations with the United States and of the lawful means by which they may change"
  companion       = "none"
  needs_companion = false
  charter_allows  = []

  words_added      = 513
  articles_touched = 0

  # All blocks of all types are stated: there is no tax, no debt, no question, no flag clause, and so on.
  complete = true
}

# The vote on the measure: a statewide general election, and a majority of the votes on it, as the law has it.

election "adoption" {
  decides   = [proposal]
  date      = "2028-11-07"
  kind      = "statewide_general"
  set_by    = "plan"
  called_by = "law"
  displaces = []
}

threshold "adoption" {
  decides  = proposal
  set_by   = "law"
  complete = true # no turnout requirement

  approval {
    more_than = "50%"
    of        = "votes_on_question"
  }
}

ballot_materials {
  written_by     = "attorney_general"
  prescribes_own = []
}

# What the measure adds to the law, and what that is to bring about: a study.

change "chapter" {
  title           = "the new chapter"
  where           = "Section 2"
  when            = []
  action          = "add"
  law             = ["Gov. Code, §§ 8730-8738"]
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
  leaves          = []
}

effect "study" {
  title    = "the study"
  where    = "Section 8731"
  when     = []
  kind     = "status_change"
  force    = "study"
  by       = "legislature"
  requires = []
}

commission "relations" {
  title      = "Study Commission on California and the United States"
  where      = "Sections 8730 to 8738"
  when       = []
  purpose    = "studies California's relations with the United States, reports on them, and gives advice to the Legislature and the Governor"
  created_by = "statute"
  nature     = "advisory"
  size       = 9
  powers     = ["study", "report", "advise"]
  checks     = ["legislature", "budget"]
  complete   = true

  selection {
    by     = ["governor", "leaders"]
    method = "appointment"
  }

  qualification {
    kind     = "skill"
    words    = "experience in law, public finance, history, or public administration"
    complete = true
  }

  oath          = "as_law"
  meetings      = "as_law"
  officeholders = []

  # How it works from day to day.
  term       = "until the commission ends"
  vacancy    = "in the same way as the seat was filled before, for the rest of the term"
  removal    = "by the authority that appointed the member, for neglect of duty, misconduct, or incompetence"
  quorum     = "five members"
  staff      = "an executive officer, and staff of the state civil service"
  pay        = "expenses"
  report_due = "2030-06-30"
  ends       = "2031-01-01"
}

duty "report" {
  title     = "the report"
  where     = "Section 8736"
  when      = []
  on        = "commission"
  what      = "report its findings and advice to the Legislature and the Governor, and publish them"
  due       = "2030-06-30"
  mandatory = true
  cost      = "new"
  complete  = true
}

appropriation "costs" {
  title       = "the costs of the commission"
  where       = "Section 8737"
  when        = []
  kind        = "budget_act"
  for         = [commission.relations, duty.report]
  local_costs = "none"
  complete    = true
}

act "lawful_means" {
  title    = "peaceful and lawful means"
  where    = "Section 8731(b)"
  when     = []
  does     = "lawful_means"
  by       = "commission"
  requires = []
  complete = true
}

# One subject: the study, and the machinery that it needs.

subject "study" {
  field  = "study of California's relations with the United States"
  serves = "directly"
  rider  = false
}

subject "commission" {
  field  = "study of California's relations with the United States"
  serves = "as_machinery"
  rider  = false
}

# Clauses about the measure itself.

clause "effective" {
  where    = "Section 3"
  kind     = "effective"
  day_rule = "as_law"
  complete = true
}

clause "operative" {
  where    = "Section 3"
  kind     = "operative"
  date     = "2029-01-01"
  complete = true
}

clause "later_events" {
  where      = "Section 3"
  kind       = "retroactive"
  applies_to = "after"
  complete   = true
}

clause "amendment" {
  where          = "Section 4"
  kind           = "amendment"
  amendment_by   = "supermajority"
  within_purpose = true
  complete       = true
}

clause "conflict" {
  where         = "Section 5"
  kind          = "conflict"
  conflict_rule = "more_votes"
  complete      = true
}

clause "severability" {
  where    = "Section 6"
  kind     = "severability"
  complete = true
}

clause "sunset" {
  where    = "Section 8738"
  kind     = "sunset"
  date     = "2031-01-01"
  complete = true
}
