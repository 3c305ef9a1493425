# The Voters FIRST Act, Proposition 11 of 2008: Redistricting. Initiative constitutional amendment and statute.
#
# The example of docs/encode.md, step by step. In the order of the guide's steps.
#
# Known from:
# - the measure's text, dated 22 October 2007: https://statewidedatabase.org/resources/CA_Initiatives/
# - Cal. Const., art. XXI, and Gov. Code, §§ 8251-8253.6, which it added
# - on signatures and the day it qualified: Secretary of State, press release of 17 June 2008
#
# Sections 3 and 4 were compared with the article and the code as they were published after 2010, less what was
# amended since; sections 2, 5 and 6 are encoded as remembered.

locals {
  text    = "Voters FIRST Act, text of 22 October 2007"
  release = "Secretary of State, press release of 17 June 2008"
}

# Step 1. What it is, who proposes it, what the facts are known from, and whose day's law applies.

proposal "voters_first_2008" {
  title        = "Redistricting. Initiative Constitutional Amendment and Statute."
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "2007-10-22"

  instrument = "initiative_combined"
  proposer   = "voters"
  number     = "Proposition 11 (2008)"
  status     = "adopted"
  known_from = "text"
  source     = [local.text, local.release]

  # Step 9.
  purpose         = "to take the drawing of districts from the Legislature and give it to an independent commission of voters"
  companion       = "none"
  needs_companion = false

  # Step 2.
  articles_touched = 1 # XXI

  # Step 11. The whole text was read, and every part of it is stated below.
  complete = true
}

filing {
  filed  = "2007-10-22" # the day that the text bears
  source = local.text
}

petition {
  signatures_required  = 694354
  signatures_submitted = 1180889
  certified            = "2008-06-17"
  source               = local.release
}

# Step 2. What the text changes in the law.

change "congress" {
  title           = "the Legislature goes on drawing congressional districts, by new criteria"
  where           = "Sec. 3"
  when            = []
  action          = "amend"
  law             = ["Cal. Const., art. XXI, § 1"]
  extent          = "substantial"
  set_out_in_full = true
  expressly       = true
  leaves          = []
}

change "commission" {
  title           = "the commission, its maps and the courts"
  where           = "Sec. 3"
  when            = []
  action          = "add"
  law             = ["Cal. Const., art. XXI, § 2", "Cal. Const., art. XXI, § 3"]
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
  leaves          = []
}

change "chapter" {
  title           = "how the commission is chosen and works"
  where           = "Sec. 4"
  when            = []
  action          = "add"
  law             = ["Gov. Code, §§ 8251-8253.6"]
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
  leaves          = []
}

# Step 3. Who gains power, and who loses it.

power_shift "districts" {
  title = "the lines of the districts of the Senate, the Assembly and the Board of Equalization"
  where = "Art. XXI, § 2"
  when  = []
  from  = "legislature"
  to    = "commission"
  what  = "lawmaking"
  scope = "bounded" # one kind of statute, by set criteria; congressional lines stay
  level = "constitution"
}

power_shift "challenges" {
  title = "challenges to a map go to the Supreme Court alone"
  where = "Art. XXI, § 3(b)"
  when  = []
  from  = "courts"
  to    = "courts"
  what  = "judicial_review"
  scope = "bounded"
  level = "constitution"
}

# Step 4. Bodies and offices, and what they must do.

commission "citizens" {
  title      = "Citizens Redistricting Commission"
  where      = "Art. XXI, § 2; Gov. Code, §§ 8252-8253.6"
  when       = []
  purpose    = "draw district lines according to the redistricting criteria specified in this article"
  created_by = "constitution"
  nature     = "officers"
  size       = 14
  powers     = ["legislate", "spend", "contract"]
  checks     = ["voters", "courts", "budget"] # referendum, Supreme Court, Department of Finance

  # The panel names 60, leaders strike 24, eight are drawn by lot, and the eight choose six.
  selection {
    by     = ["nominators", "leaders", "commission"]
    method = "nomination_and_lot"

    criterion {
      trait = "politics"
      mode  = "quota"
      words = "five who are registered with the largest political party in California based on registration, five who are registered with the second largest [...], and four who are not registered with either"
    }

    criterion {
      trait = "race"
      mode  = "aim"
      words = "to ensure the commission reflects this state's diversity, including, but not limited to, racial, ethnic, geographic, and gender diversity. However, it is not intended that formulas or specific ratios be applied for this purpose."
    }

    criterion {
      trait = "ethnicity"
      mode  = "aim"
      words = "ethnic [...] diversity"
    }

    criterion {
      trait = "region"
      mode  = "aim"
      words = "geographic [...] diversity"
    }

    criterion {
      trait = "sex"
      mode  = "aim"
      words = "gender diversity"
    }
  }

  qualification {
    kind      = "registration"
    years     = 5
    overrides = []
    words     = "continuously registered in California with the same political party or unaffiliated with a political party [...] for five or more years"
  }

  qualification {
    kind   = "other"
    words  = "shall have voted in two of the last three statewide general elections"
    silent = ["years", "overrides"]
  }

  qualification {
    kind   = "incompatibility"
    years  = 10
    words  = "Within the 10 years immediately preceding the date of application, neither the applicant, nor a member of his or her immediate family"
    silent = ["overrides"]
  }

  qualification {
    kind   = "skill"
    words  = "relevant analytical skills and ability to be impartial"
    silent = ["years", "overrides"]
  }

  # How it works from day to day.
  meetings      = "open"
  term          = "until the first member of the next commission is appointed"
  vacancy       = "filled by the commission within 30 days from the applicants who remain"
  removal       = "by the Governor with two thirds of the Senate, for neglect of duty, misconduct or inability"
  quorum        = "nine members; nine votes for any action, and for a map three from each group"
  staff         = "hired by the commission"
  pay           = "per_diem"
  officeholders = []
  ends          = "permanent"
  silent        = ["oath", "report_due"]
}

commission "panel" {
  title         = "Applicant Review Panel"
  where         = "Gov. Code, § 8252(b)"
  when          = []
  purpose       = "the screening of the applicants"
  created_by    = "statute"
  nature        = "officers"
  size          = 3
  powers        = ["appoint"]
  checks        = ["legislature"] # leaders strike names
  vacancy       = "another name is drawn where one declines to serve"
  meetings      = "as_law"
  officeholders = []
  complete      = true

  selection {
    by     = ["officer"]
    method = "lot"

    criterion {
      trait = "politics"
      mode  = "quota"
      words = "one who is registered with the largest political party in California based on party registration, one who is registered with the second largest"
    }
  }

  qualification {
    kind     = "skill"
    words    = "qualified independent auditors"
    complete = true
  }
}

# What others must do.

duty "applications" {
  title     = "the State Auditor opens applications"
  where     = "Gov. Code, § 8252(a)"
  when      = []
  on        = "officers"
  what      = "initiate an application process, open to all registered California voters in a manner that promotes a diverse and qualified applicant pool"
  due       = "2010-01-01"
  mandatory = true
  cost      = "new"
  silent    = ["due_days"]
}

duty "maps" {
  title     = "the three final maps"
  where     = "Art. XXI, § 2(g)"
  when      = []
  on        = "commission"
  what      = "approve three final maps and certify them to the Secretary of State"
  due       = "2011-09-15"
  mandatory = true
  cost      = "new"
  silent    = ["due_days"]
}

duty "budget" {
  title     = "the Governor budgets for it"
  where     = "Gov. Code, § 8253.6(a)"
  when      = []
  on        = "governor"
  what      = "include in the Governor's Budget amounts of funding that are sufficient to meet the estimated expenses"
  mandatory = true
  cost      = "new"
  silent    = ["due", "due_days"]
}

duty "defense" {
  title     = "the Legislature pays for the defense of a map"
  where     = "Art. XXI, § 3(a)"
  when      = []
  on        = "legislature"
  what      = "provide adequate funding to defend any action regarding a certified map"
  mandatory = true
  cost      = "new"
  silent    = ["due", "due_days"]
}

duty "masters" {
  title     = "where there is no map"
  where     = "Art. XXI, § 2(j)"
  when      = []
  on        = "officers" # the Secretary of State
  what      = "petition the California Supreme Court for an order directing the appointment of special masters"
  mandatory = true
  cost      = "none"
  silent    = ["due", "due_days"]
}

duty "priority" {
  title     = "the Supreme Court rules on challenges first"
  where     = "Art. XXI, § 3(b)(3)"
  when      = []
  on        = "courts"
  what      = "give priority to ruling on a petition"
  mandatory = true
  cost      = "none"
  silent    = ["due", "due_days"]
}

# Step 5. Votes, and what follows from them. The measure orders no question; a map may be put to a referendum as any
# statute may.

election "adoption" {
  decides   = [proposal]
  date      = "2008-11-04"
  kind      = "statewide_general"
  set_by    = "law"
  called_by = "law"
  displaces = []
}

# What it declares, and what it brings about.

act "findings" {
  where    = "Sec. 2"
  when     = []
  does     = "findings"
  by       = "voters"
  requires = []
  silent   = ["toward"]
}

effect "new_law" {
  when     = []
  kind     = "new_law"
  force    = "self_executing"
  by       = "vote"
  requires = []
}

# Step 6. Money.

appropriation "process" {
  title       = "the costs of drawing districts, for three years"
  where       = "Gov. Code, § 8253.6(a)"
  when        = []
  kind        = "budget_act"
  amount      = "$3,000,000" # or what was spent last, if more
  for         = [commission.citizens, commission.panel, duty.applications, duty.maps, duty.budget, duty.defense]
  local_costs = "none"
  silent      = ["fund"]
}

# Step 7. People.

right "later_office" {
  title  = "elective office after service on the commission"
  where  = "Art. XXI, § 2(c)(6)"
  when   = []
  which  = "to hold elective public office for 10 years after the appointment"
  whose  = "members of the commission"
  action = "limits"

  guaranteed_by = ["state_constitution"]
}

# Step 8. Federal law. A bar from "elective public office at the federal [...] level in this State" reaches Congress.

office "congress" {
  title = "member of Congress from California"
  where = "Art. XXI, § 2(c)(6)"
  when  = []

  qualification {
    kind   = "incompatibility"
    years  = 10
    office = "federal"
    words  = "ineligible for a period of 10 years beginning from the date of appointment to hold elective public office at the federal, state, county, or city level in this State"
    silent = ["overrides"]
  }

  silent = ["oath", "selection"]
}

# Step 9. The parts, and the one subject.

subject "commission" {
  field  = "redistricting"
  serves = "directly"
  rider  = false
}

subject "congress" {
  title  = "criteria for congressional districts"
  field  = "redistricting"
  serves = "directly"
  rider  = false
}

subject "costs" {
  title  = "budget and legal defense"
  field  = "redistricting"
  serves = "as_machinery"
  rider  = false
}

# Step 10. Clauses about the measure itself.

clause "amendment" {
  where          = "Gov. Code, § 8251(c)"
  kind           = "amendment"
  amendment_by   = "supermajority"
  within_purpose = true # "The amendments further the purposes of this act."
}

clause "conflict" {
  where         = "Sec. 5"
  kind          = "conflict"
  conflict_rule = "other_void" # with more votes, "the other measure(s) shall be rendered void"
}

clause "severability" {
  where = "Sec. 6"
  kind  = "severability"
}
