# Proposition 66 of 2016, the Death Penalty Reform and Savings Act of 2016. Initiative statute.
# Attorney General No. 15-0096.
#
# Known from: the text of the measure, as printed in the Official Voter Information Guide for the general election of
# 8 November 2016 (https://vigarchive.sos.ca.gov/2016/general/), and the title and summary in the Secretary of State's
# announcement of 30 June 2016 (AP16:087).
#
# The day of filing is not in the record used; `as_of` is the first day of the election year.
#
# The text was encoded from memory; the guide was not opened again.

locals {
  text    = "Official Voter Information Guide, general election of 8 November 2016, text of Proposition 66"
  summary = "Secretary of State, AP16:087, 30 June 2016"
}

proposal "ca_2016_prop66" {
  title        = "Death Penalty. Procedures"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "2016-01-01"

  instrument = "initiative_statute"
  proposer   = "voters"
  number     = "15-0096"
  status     = "circulating"
  proponents = ["Kermit Alexander"]
  known_from = "text"
  source     = [local.text, local.summary]

  summary = <<-TEXT
    Changes procedures governing state court appeals and petitions challenging death penalty convictions and
    sentences. Designates superior court for initial petitions and limits successive petitions. Imposes time limits
    on state court death penalty review. Requires appointed attorneys who take noncapital appeals to accept death
    penalty appeals. Exempts prison officials from existing regulation process for developing execution methods.
    Authorizes death row inmate transfers among California state prisons. States death row inmates must work and pay
    victim restitution. States other voter approved measures related to death penalty are null and void if this
    measure receives more affirmative votes.
  TEXT

  purpose         = "to reform the death penalty system and make it work"
  companion       = "none"
  needs_companion = false

  articles_touched = 0

  complete = [
    "act", "appropriation", "change", "citizenship", "consent", "convention", "debt", "effect", "electorate", "federal",
    "flag", "instruction", "obligation", "power_shift", "question", "representative", "subject", "tax", "territory",
    "threshold",
  ]
}

election "measure" {
  title   = "the vote on the measure"
  decides = [proposal]
  date    = "2016-11-08"
  kind    = "statewide_general"
  set_by  = "plan"
}

# Each section is set out as amended.

change "review" {
  title           = "appeals, deadlines and executions"
  where           = "Sections 3, 4, 9 and 10"
  when            = []
  action          = "amend"
  law             = ["Pen. Code, § 190.6", "Pen. Code, § 1227", "Pen. Code, § 3600", "Pen. Code, § 3604"]
  extent          = "substantial"
  set_out_in_full = true
  expressly       = true
}

change "new_sections" {
  title  = "counsel on appeal, habeas corpus, work in prison, methods of execution"
  where  = "Sections 5 to 8, 11 and 12"
  when   = []
  action = "add"
  law = [
    "Pen. Code, § 1239.1", "Pen. Code, § 1509", "Pen. Code, § 1509.1", "Pen. Code, § 2700.1", "Pen. Code, § 3604.1",
    "Pen. Code, § 3604.3",
  ]
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
}

change "resource_center" {
  title           = "the California Habeas Corpus Resource Center"
  where           = "Sections 14 and 16 to 18"
  when            = []
  action          = "amend"
  law             = ["Gov. Code, § 68661", "Gov. Code, § 68662", "Gov. Code, § 68664", "Gov. Code, § 68665"]
  extent          = "substantial"
  set_out_in_full = true
  expressly       = true
}

change "resource_center_new" {
  title           = "purpose of the chapter; work of the center"
  where           = "Sections 13 and 15"
  when            = []
  action          = "add"
  law             = ["Gov. Code, § 68660.5", "Gov. Code, § 68661.1"]
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
}

# What the courts are told to do.

duty "five_years" {
  title     = "five years for state review"
  where     = "Section 3, Pen. Code, § 190.6(d)"
  when      = []
  on        = "courts"
  what      = "complete the state appeal and the initial state habeas corpus review in capital cases within five years of the adoption of the initial rules or the entry of judgment, whichever is later"
  text      = "Within five years of the adoption of the initial rules or the entry of judgment, whichever is later, the state courts shall complete the state appeal and the initial state habeas corpus review in capital cases."
  due_days  = 1826
  mandatory = true
  cost      = "new"
  silent    = ["due"]
}

# Where a court is late without extraordinary and compelling reasons, either party or a victim may seek a writ of
# mandate; the lateness does not affect the validity of the judgment (§ 190.6(e)).

duty "mandate" {
  title     = "petitions against delay"
  where     = "Section 3, Pen. Code, § 190.6(e)"
  when      = []
  on        = "courts"
  what      = "act within 60 days on a petition for writ of mandate against a court that misses the time limit without extraordinary and compelling reasons"
  due_days  = 60
  mandatory = true
  silent    = ["due"]
}

duty "rules" {
  title     = "rules of the Judicial Council"
  where     = "Section 3, Pen. Code, § 190.6(d)"
  when      = []
  on        = "courts"
  what      = "adopt initial rules and standards of administration to expedite capital appeals and state habeas corpus review within 18 months of the effective date"
  due_days  = 548
  mandatory = true
  cost      = "new"
  silent    = ["due"]
}

duty "habeas" {
  title     = "a year, at most two, for the initial petition"
  where     = "Section 6, Pen. Code, § 1509(f)"
  when      = []
  on        = "courts"
  what      = "resolve the initial petition within one year of its filing, unless a substantial claim of actual innocence needs more, and in no instance later than two years"
  due_days  = 365
  mandatory = true
  silent    = ["due"]
}

duty "counsel" {
  title     = "appointment of counsel on appeal"
  where     = "Section 5, Pen. Code, § 1239.1"
  when      = []
  on        = "courts"
  what      = "expedite the review of capital cases, and require attorneys who are qualified for the most serious non-capital appeals and take such appointments to accept capital ones"
  mandatory = true
  silent    = ["due", "due_days"]
}

duty "work" {
  title     = "work of condemned prisoners"
  where     = "Section 8, Pen. Code, § 2700.1"
  when      = []
  on        = "private"
  what      = "persons sentenced to death work in prison, and part of what they earn goes to restitution"
  mandatory = true
  silent    = ["due", "due_days"]
}

# Power that moves.

power_shift "habeas" {
  title = "initial petitions go to the court that imposed the sentence"
  where = "Section 6, Pen. Code, § 1509(a)"
  when  = []
  from  = "courts" # the Supreme Court
  to    = "courts" # the superior courts
  what  = "judicial_power"
  scope = "bounded"
  level = "statute"
}

power_shift "resource_center" {
  title = "the board of directors of the center is replaced by the Supreme Court"
  where = "Section 17, Gov. Code, § 68664"
  when  = []
  from  = "commission"
  to    = "courts"
  what  = "administration"
  scope = "bounded"
  level = "statute"
}

power_shift "method" {
  title = "claims on the method of execution go to the court that gave the judgment"
  where = "Section 11, Pen. Code, § 3604.1(c)"
  when  = []
  from  = "courts"
  to    = "courts"
  what  = "judicial_power"
  scope = "bounded"
  level = "statute"
}

right "successive_petitions" {
  where         = "Section 6, Pen. Code, § 1509(d)"
  when          = []
  which         = "to file a successive petition for habeas corpus"
  whose         = "persons sentenced to death"
  action        = "limits"
  guaranteed_by = ["state_constitution"]
}

effect "new_law" {
  when     = []
  kind     = "new_law"
  force    = "self_executing"
  by       = "vote"
  requires = []
}

subject "review" {
  field  = "the death penalty"
  serves = "directly"
  rider  = false
}

subject "counsel" {
  field  = "the death penalty"
  serves = "directly"
  rider  = false
}

subject "prison_work" {
  title  = "work and restitution of condemned prisoners, and where they are held"
  field  = "the death penalty"
  serves = "directly"
  rider  = false
}

subject "execution" {
  title  = "methods of execution, and the licenses of those who take part"
  field  = "the death penalty"
  serves = "directly"
  rider  = false
}

subject "resource_center" {
  field  = "the death penalty"
  serves = "as_machinery"
  rider  = false
}

# Clauses about the measure itself.

clause "effective" {
  where = "Section 19"
  kind  = "effective"
  text  = "Except as more specifically provided in this act, all sections of this act take effect immediately upon enactment and apply to all proceedings conducted on or after the effective date."
}

clause "amendment" { # three quarters of each house, or the voters
  where        = "Section 20"
  kind         = "amendment"
  amendment_by = "supermajority"

  within_purpose = false
}

clause "severability" {
  kind = "severability"
}

clause "conflict" {
  kind          = "conflict"
  conflict_rule = "more_votes"
  source        = local.summary
}
