# Initiative statute, Attorney General No. 15-0008 (2015): it would add section 39 to the Penal Code, with a death
# penalty for sexual conduct of adults of the same sex, a penalty for speech, and a bar from public office, employment
# and benefits. The file uses no words of the measure on the people concerned, other than its name in the record.
#
# Known from:
# - the text of the measure, as enclosed with the request for title and summary of February 2015. It has one section
#   of seven subdivisions; it was encoded from memory, and the copy in the record was not opened again.
#
# Known is the month of filing; `as_of` is its last day.

locals {
  text = "Text of No. 15-0008, February 2015"
}

proposal "ca_2015_sodomite_suppression_15_0008" {
  title        = "Initiative No. 15-0008 (Penal Code, section 39)"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "2015-02-28"

  instrument = "initiative_statute"
  proposer   = "voters"
  number     = "15-0008"
  status     = "filed"
  proponents = ["Matt McLaughlin"]
  known_from = "text"
  source     = [local.text]

  companion        = "none"
  needs_companion  = false
  articles_touched = 0

  complete = [
    "act", "appropriation", "change", "citizenship", "clause", "commission", "consent", "convention", "debt", "effect",
    "electorate", "flag", "instruction", "named", "obligation", "power_shift", "question", "regulation",
    "representative", "subject", "tax", "territory", "threshold",
  ]
  silent = ["purpose"]
}

filing {
  fee_paid = true # $200
  silent   = ["amendment"]
}

election "measure" {
  title   = "the vote on the measure"
  decides = [proposal]
  date    = "2016-11-08"
  kind    = "statewide_general"
  set_by  = "plan"
}

change "section" {
  title           = "section 39 of the Penal Code"
  where           = "(g)"
  when            = []
  action          = "add"
  law             = ["Pen. Code, § 39"]
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
}

# The penalties.

penalty "conduct" {
  title    = "sexual conduct with a person of the same sex"
  where    = "(b)"
  when     = []
  conduct  = "sexual_conduct_of_adults"
  maximum  = "death"
  definite = true
  silent   = ["applies_to"]
}

# A fine of one million dollars for each occurrence, prison of up to ten years, or expulsion from the State for up to
# life, for what is "aimed at creating an interest in or an acceptance of" such relations, where minors may hear or
# see it.

penalty "speech" {
  title   = "speech to minors"
  where   = "(c)"
  when    = []
  conduct = "speech"
  maximum = "prison"
  silent  = ["applies_to"]
}

right "conduct" {
  where         = "(b)"
  when          = []
  which         = "to intimate conduct of consenting adults in private, and to life"
  whose         = "persons who touch a person of the same sex for sexual gratification"
  action        = "removes"
  guaranteed_by = ["us_constitution", "state_constitution"]
}

right "speech" {
  where         = "(c)"
  when          = []
  which         = "freedom of speech"
  whose         = "everybody who speaks to minors on the subject"
  action        = "limits"
  guaranteed_by = ["us_constitution", "state_constitution"]
}

# The bar: office, employment and benefits.

classification "office" {
  where     = "(d)"
  when      = []
  trait     = "sexual_orientation"
  in        = "seats"
  mode      = "exclusion"
  exception = "none"
}

classification "employment" {
  where     = "(d)"
  when      = []
  trait     = "sexual_orientation"
  in        = "employment"
  mode      = "exclusion"
  exception = "none"
}

classification "benefits" {
  where     = "(d)"
  when      = []
  trait     = "sexual_orientation"
  in        = "benefits"
  mode      = "exclusion"
  exception = "none"
}

classification "belief" {
  title     = "those who espouse the views, or belong to a group that does"
  where     = "(d)"
  when      = []
  trait     = "politics"
  in        = "seats"
  mode      = "exclusion"
  exception = "none"
}

classification "punishment" {
  where     = "(b)"
  when      = []
  trait     = "sexual_orientation"
  in        = "punishment"
  mode      = "discrimination"
  exception = "none"
}

office "any" {
  title    = "any public office"
  where    = "(d)"
  when     = []
  complete = true

  created_by = "statute"

  qualification {
    kind     = "political_test"
    words    = "nobody who espouses the views, or who belongs to a group that does"
    complete = true
  }
}

# Enforcement and the courts.

clause "effective" {
  where = "(e)"
  kind  = "effective"
  text  = "This law is effective immediately"
}

clause "courts" {
  where       = "(e)"
  kind        = "courts"
  courts_rule = "bars"
  text        = "shall not be rendered ineffective nor invalidated by any court, state or federal, until heard by a quorum of the Supreme Court of California consisting only of judges who are neither [of the class] nor subject to disqualification hereunder"
}

clause "conflict" {
  where = "(g)"
  kind  = "construction"
  text  = "All laws in conflict with this law are to that extent invalid."
}

act "shield" {
  where    = "(e)"
  when     = []
  does     = "shields_from_courts"
  by       = "measure"
  requires = []
}

power_shift "federal_courts" {
  title = "review by the federal courts waits for the state Supreme Court"
  where = "(e)"
  when  = []
  from  = "us_courts"
  to    = "courts"
  what  = "judicial_review"
  scope = "bounded"
  level = "statute"
}

federal "courts" {
  title  = "no federal court may hold the law invalid before the state Supreme Court has heard it"
  where  = "(e)"
  when   = []
  field  = "all"
  action = "obstructs"
  effect = "more"
}

duty "enforce" {
  title     = "the State defends and enforces the law as written"
  where     = "(f)"
  when      = []
  on        = "officers"
  what      = "defend and enforce the law as written"
  mandatory = true
  cost      = "new"
  silent    = ["due", "due_days"]
}

# After a year of inaction the general public may carry out all provisions, the penalties included, without a court,
# free from any charge and indemnified by the State.

act "public" {
  title    = "the general public executes the provisions outside the courts"
  where    = "(f)"
  when     = []
  does     = "force"
  requires = []
}

power_shift "public" {
  title = "judgment and execution outside the courts"
  where = "(f)"
  when  = []
  from  = "courts"
  to    = "private"
  what  = "judicial_power"
  scope = "core"
  level = "statute"
}

duty "posting" {
  title     = "the text is posted in every public school classroom"
  where     = "(g)"
  when      = []
  on        = "local_governments"
  what      = "post the text prominently in every public school classroom"
  mandatory = true
  cost      = "new"
  silent    = ["due", "due_days"]
}

effect "new_law" {
  when     = []
  kind     = "new_law"
  force    = "self_executing"
  by       = "vote"
  requires = []
}

subject "conduct" {
  field  = "sexual conduct between persons of the same sex"
  serves = "directly"
  rider  = false
}

subject "speech" {
  field  = "sexual conduct between persons of the same sex"
  serves = "directly"
  rider  = false
}

subject "office" {
  field  = "sexual conduct between persons of the same sex"
  serves = "directly"
  rider  = false
}
