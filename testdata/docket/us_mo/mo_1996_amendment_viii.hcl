# Missouri, Amendment No. 9 of 1996: congressional term limits, instructions to members of Congress and labels on the
# ballot. Initiative constitutional amendment, adopted on 5 November 1996 as article VIII, sections 15 to 22.
#
# Known from:
# - Missouri Constitution, article VIII, sections 15 to 22. Section 18 and the headings of all were read, in the
#   Missouri General Assembly's copy of 14 November 2016; the other sections were encoded from memory.
# - the ballot title of 1996, in Congressional Digest, "Missouri Amendment Language"
#
# Only the year of filing is known, and the election was in that year; `as_of` is the first day of the year.

locals {
  text  = "Missouri Constitution, article VIII, sections 15 to 22, as adopted on 5 November 1996"
  title = "Ballot title, 1996"
}

proposal "mo_1996_amendment_viii" {
  title        = "Congressional term limits: voters' instructions and ballot labels"
  jurisdiction = "us_mo"
  language     = 1
  as_of        = "1996-01-01"

  instrument = "initiative_constitutional_amendment"
  proposer   = "voters"
  number     = "Amendment No. 9 (1996)"
  status     = "circulating"
  known_from = "text"
  source     = [local.text, local.title]

  purpose          = "to lead to the adoption of an amendment to the U.S. Constitution establishing congressional term limits"
  companion        = "none"
  needs_companion  = false
  articles_touched = 1 # VIII

  complete = [
    "act", "change", "citizenship", "clause", "commission", "consent", "convention", "debt", "effect", "electorate",
    "federal", "flag", "instruction", "named", "obligation", "office", "penalty", "power_shift", "question",
    "regulation", "representative", "subject", "tax", "territory", "threshold",
  ]
}

election "measure" {
  title   = "the vote on the measure"
  decides = [proposal]
  date    = "1996-11-05"
  kind    = "statewide_general"
  set_by  = "plan"
}

# The Missouri Constitution has no citation form in this language yet, so `law` is left out.

change "article_viii" {
  title           = "Missouri Constitution, article VIII, sections 15 to 22"
  when            = []
  action          = "add"
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
}

# Section 17: "instruct each member of our congressional delegation to use all of his or her delegated powers to pass
# the Congressional Term Limits Amendment set forth above".

instruction "members" {
  title       = "use all delegated powers to pass the Congressional Term Limits Amendment"
  where       = "Section 17"
  when        = []
  to          = "congress_members"
  act         = "support_federal_amendment"
  force       = "command"
  consequence = "ballot_label"
  fallback_by = "none"
}

# Section 18: candidates who are no incumbents may take a pledge each time they file; those who decline it get a label.

instruction "candidates" {
  title       = "pledge to use all legislative powers to enact the Congressional Term Limits Amendment"
  where       = "Section 18"
  when        = []
  to          = "congress_members"
  act         = "support_federal_amendment"
  force       = "request"
  consequence = "ballot_label"
  fallback_by = "none"
}

duty "labels" {
  title     = "labels on the ballot"
  where     = "Sections 17 to 19"
  when      = []
  on        = "officers" # the Secretary of State
  what      = "determine who failed to act as instructed or declined the pledge, and print \"DISREGARDED VOTERS' INSTRUCTION ON TERM LIMITS\" or \"DECLINED TO PLEDGE TO SUPPORT TERM LIMITS\" adjacent to the name of that candidate on every primary and general election ballot"
  mandatory = true
  cost      = "new"
  silent    = ["due"]
}

classification "candidates" {
  title     = "candidates for Congress, by how they stand to the amendment"
  where     = "Sections 17 and 18"
  when      = []
  trait     = "politics"
  in        = "other" # what the ballot says beside their names
  mode      = "discrimination"
  exception = "none"
}

federal "congressional_elections" {
  title  = "ballots in elections to Congress"
  where  = "Sections 17 to 19"
  when   = []
  field  = "elections"
  action = "regulates"
  effect = "more"
}

act "findings" {
  title    = "preamble"
  where    = "Section 15"
  when     = []
  does     = "findings"
  by       = "measure"
  requires = []
}

# It sets forth the words of the federal amendment, and does not itself apply for, propose or ratify it.

effect "support" {
  title    = "support for a federal amendment on congressional term limits"
  when     = []
  kind     = "new_law"
  force    = "commands"
  by       = "amendment"
  requires = []
}

subject "instruction" {
  field  = "congressional term limits"
  serves = "directly"
  rider  = false
}

subject "labels" {
  field  = "congressional term limits"
  serves = "as_machinery"
  rider  = false
}

# Clauses about the measure itself.

clause "sunset" { # when the federal amendment has become part of the U.S. Constitution
  where    = "Section 20"
  kind     = "sunset"
  day_rule = "on_condition"
}

clause "courts" { # a challenge is filed as an original action before the Supreme Court of Missouri
  where       = "Section 21"
  kind        = "courts"
  courts_rule = "allows"
}

clause "severability" {
  where = "Section 22"
  kind  = "severability"
}
