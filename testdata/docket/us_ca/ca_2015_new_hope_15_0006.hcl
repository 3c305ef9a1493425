# Advisory Group to Consider California's Autonomy from the United States ("A New Hope for California"). Initiative
# statute. Attorney General No. 15-0006, Secretary of State No. 1670.
#
# Known from:
# - Secretary of State, No. 1670, with the Attorney General's title and summary, 28 April 2015
# - the proponent's letter of 20 February 2015, for the sections added
# - the Legislative Analyst's account of A.G. File No. 15-0006, for the members, the hearings and the reports

locals {
  summary = "Secretary of State, No. 1670 (15-0006), 28 April 2015"
  letter  = "Letter of the proponent, received 20 February 2015"
  analyst = "Legislative Analyst, A.G. File No. 15-0006"
}

proposal "ca_2015_new_hope_15_0006" {
  title        = "Advisory Group to Consider California's Autonomy from the United States"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "2015-02-20"

  instrument = "initiative_statute"
  proposer   = "voters"
  number     = "15-0006"
  status     = "circulating"
  proponents = ["Louis J. Marinelli"]
  known_from = "official_summary"
  source     = [local.summary, local.letter, local.analyst]

  summary = <<-TEXT
    Creates state panel of government officials and private experts to explore establishing California's autonomy
    from the United States. Requires the panel to hold public hearings and take expert testimony, investigate impacts
    from California's statehood, determine impact of establishing autonomy, submit a monthly report on its activities
    to the Legislature, and prepare an annual report of its findings.
  TEXT

  companion        = "none"
  needs_companion  = false
  articles_touched = 0

  # What a summary of the chief points would have to name.
  complete = [
    "act", "change", "citizenship", "commission", "consent", "convention", "debt", "effect", "flag", "instruction",
    "power_shift", "question", "representative", "subject", "tax", "territory",
  ]
}

filing {
  filed         = "2015-02-20"
  summary_date  = "2015-04-28"
  fee_paid      = true # "a check in the amount of $200"
  certification = true
  form          = true          # "the required signed statements pursuant to California Elections Code sections 9001 and 9608"
  silent        = ["amendment"] # the number has no "A"
  source        = local.letter
}

petition {
  signatures_required = 365880
  ends                = "2015-10-26"
  source              = local.summary
}

election "measure" {
  title   = "the vote on the measure"
  decides = [proposal]
  date    = "2016-11-08"
  kind    = "statewide_general"
  set_by  = "plan"
}

change "panel" {
  title     = "the panel"
  when      = []
  action    = "add"
  law       = ["Gov. Code, §§ 120000-120007"]
  extent    = "whole"
  expressly = true
  source    = local.letter
}

effect "study" {
  title    = "a study of autonomy"
  when     = []
  kind     = "autonomy"
  force    = "study"
  by       = "legislature"
  requires = []
  source   = local.summary
}

# The Lieutenant Governor, the Director of the Governor's Office of Business and Economic Development, the Legislative
# Counsel, two members of the Office of Legislative Counsel, and eight residents.

commission "panel" {
  title         = "panel on transferring federal authority to California"
  when          = []
  purpose       = "evaluate the effects of transferring to California legal authority that rests with the federal government"
  created_by    = "statute"
  nature        = "advisory"
  size          = 13
  powers        = ["study", "report"]
  officeholders = ["state_officer"]
  report_due    = "2018-07-01" # or within 12 months of its first meeting
  source        = local.analyst

  selection {
    criterion {
      trait = "expertise"
      mode  = "eligibility"
      words = "residents with experience in specified fields"
    }
  }

  qualification {
    kind  = "skill"
    words = "experience in specified fields"
  }

  qualification {
    kind  = "residence"
    words = "residents of the State"
  }
}

duty "hearings" {
  title     = "public hearings"
  when      = []
  on        = "commission"
  what      = "hold public hearings and take expert testimony"
  mandatory = true
  cost      = "new"
  source    = local.summary
}

duty "reports" {
  title     = "a monthly report to the Legislature and an annual report"
  when      = []
  on        = "commission"
  what      = "submit a monthly report on its activities to the Legislature, and prepare an annual report of its findings"
  mandatory = true
  cost      = "new"
  source    = local.summary
}

subject "panel" {
  field  = "study of California's autonomy"
  serves = "directly"
  rider  = false
}
