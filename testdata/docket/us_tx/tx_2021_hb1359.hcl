# Texas, House Bill 1359 of the 87th Legislature (2021), the Texas Independence Referendum Act. Introduced, by
# Representative Biedermann.
#
# Known from:
# - the text as introduced, section 1: https://capitol.texas.gov/tlodocs/87R/billtext/html/HB01359I.htm
# - for the committee of section 2, of which only the account was read: Texas Election Source, 26 January 2021

locals {
  text = "H.B. No. 1359, 87th Legislature of Texas, as introduced"
  news = "Texas Election Source, 26 January 2021"
}

proposal "tx_2021_hb1359" {
  title        = "Referendum on whether Texas should leave the United States and establish an independent republic"
  jurisdiction = "us_tx"
  language     = 1
  as_of        = "2021-01-26"

  instrument = "bill"
  proposer   = "legislature"
  number     = "H.B. 1359, 87(R)"
  status     = "filed"
  known_from = "text"
  source     = [local.text, local.news]

  companion       = "none"
  needs_companion = false

  # Section 2 was not read: only what section 1 settles is claimed to be complete.
  complete = ["election", "question"]
}

election "referendum" {
  title     = "the referendum"
  where     = "Section 1(a) and (b)"
  decides   = [question.independence]
  date      = "2021-11-02"
  kind      = "statewide_general"
  set_by    = "text"
  called_by = "legislature"
  displaces = []
}

question "independence" {
  text       = "Should the legislature of the State of Texas submit a plan for leaving the United States of America and establishing an independent republic?"
  answers    = ["For", "Against"]
  where      = "Section 1(d)"
  vote       = "own"
  ordered_by = "legislature"
  effect     = "some" # the committee follows from approval
  prescribed = "exact"
  written_by = "legislature"

  # As a critical reader would mark them.
  evaluative_words = []
  premises         = ["that Texas can leave the United States"]
  choices          = "one"
}

threshold "independence" {
  decides = question.independence
  set_by  = "text"
  silent  = ["turnout"]

  approval {
    more_than = "50%"
    of        = "votes_on_question"
  }
}

# The referendum "is nonbinding" on any decision of the legislature.

effect "plan" {
  title    = "a plan for leaving the United States within five years of the referendum"
  where    = "Sections 1(g) and 2"
  when     = [threshold.independence]
  kind     = "secession"
  force    = "study"
  by       = "legislature"
  requires = [threshold.independence]
}

effect "opinion" {
  title    = "the vote on a plan for independence"
  where    = "Section 1(g)"
  when     = []
  kind     = "secession"
  force    = "opinion"
  by       = "vote"
  requires = []
}

commission "independence" {
  title         = "Texas Independence Committee"
  where         = "Section 2"
  when          = [threshold.independence]
  purpose       = "study and make recommendations regarding the most effective and expeditious method by which Texas may be returned to its status as an independent republic"
  created_by    = "statute"
  nature        = "advisory"
  powers        = ["study", "report", "advise"]
  officeholders = ["legislator"]
  source        = local.news
}

duty "notice" {
  title     = "order and notice of the election"
  where     = "Section 1(b)"
  when      = []
  on        = "officers" # the Governor and each county judge
  what      = "order the election and give notice of it"
  mandatory = true
  silent    = ["due", "due_days"]
}

duty "certification" {
  title     = "certification of the result"
  where     = "Section 1(f)"
  when      = []
  on        = "officers" # the Secretary of State
  what      = "transmit a copy of the certification to the Lieutenant Governor, the Speaker and each member of the Legislature immediately after the results are certified"
  mandatory = true
  silent    = ["due", "due_days"]
}
