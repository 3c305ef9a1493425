# Texas, House Bill 3596 of the 88th Legislature (2023), the Texas Independence Referendum Act. Introduced, by
# Representative Slaton.
#
# Known from: the text as introduced: https://capitol.texas.gov/tlodocs/88R/billtext/html/HB03596I.htm
# Section 1 was read in full; of section 2, that it has a committee that submits a report (§ 2(i)).

locals {
  text = "H.B. No. 3596, 88th Legislature of Texas, as introduced"
}

proposal "tx_2023_hb3596" {
  title        = "Referendum on whether Texas should reassert its status as an independent nation"
  jurisdiction = "us_tx"
  language     = 1
  as_of        = "2023-03-06"

  instrument = "bill"
  proposer   = "legislature"
  number     = "H.B. 3596, 88(R)"
  status     = "filed"
  known_from = "text"
  source     = [local.text]

  companion       = "none"
  needs_companion = false

  # Section 2 was not read: only what section 1 settles is claimed to be complete.
  complete = ["election", "question"]
}

election "referendum" {
  title     = "the referendum"
  where     = "Section 1(a) and (b)"
  decides   = [question.independence]
  date      = "2023-11-07"
  kind      = "statewide_general"
  set_by    = "text"
  called_by = "legislature"
  displaces = []
}

question "independence" {
  text       = "Should the State of Texas reassert its status as an independent nation?"
  answers    = ["For", "Against"]
  where      = "Section 1(d)"
  vote       = "own"
  ordered_by = "legislature"
  effect     = "none"
  prescribed = "exact"
  written_by = "legislature"

  # As a critical reader would mark them.
  evaluative_words = []
  premises         = ["that Texas has the status of an independent nation and can reassert it"]
  choices          = "one"
}

# "The referendum proposed under this section is nonbinding on any decision of the legislature following the submission
# of the report required by Section 2(i) of this Act."

effect "opinion" {
  title    = "the vote on the status of an independent nation"
  where    = "Section 1(g)"
  when     = []
  kind     = "secession"
  force    = "opinion"
  by       = "vote"
  requires = []
}

commission "study" {
  title      = "the committee"
  where      = "Section 2"
  purpose    = "study the matter and submit a report to the Legislature"
  created_by = "statute"
  powers     = ["study", "report"]
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
