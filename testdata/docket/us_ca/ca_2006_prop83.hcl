# Proposition 83 of 2006, "The Sexual Predator Punishment and Control Act: Jessica's Law". Initiative statute.
#
# Known from: the text of the measure, as printed in the Official Voter Information Guide for the general election of
# 7 November 2006, and the title and summary there: https://vigarchive.sos.ca.gov/2006/general/
#
# The day of filing is not in the record used; `as_of` is the first day of the election year. The many new and longer
# sentences are told together; the restriction on residence is told by itself.
#
# The text was encoded from memory; the guide was not opened again.

locals {
  text = "Official Voter Information Guide, general election of 7 November 2006, text of Proposition 83"
}

proposal "ca_2006_prop83" {
  title        = "Sex Offenders. Sexually Violent Predators. Punishment, Residence Restrictions and Monitoring"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "2006-01-01"

  instrument = "initiative_statute"
  proposer   = "voters"
  number     = "Proposition 83 (2006)"
  status     = "circulating"
  proponents = ["George Runner", "Sharon Runner"]
  known_from = "text"
  source     = [local.text]

  summary = <<-TEXT
    Increases penalties for violent and habitual sex offenders and child molesters. Prohibits registered sex
    offenders from residing within 2,000 feet of any school or park. Requires lifetime Global Positioning System
    monitoring of felony registered sex offenders. Expands definition of a sexually violent predator. Changes
    current two-year involuntary civil commitment for a sexually violent predator to an indeterminate commitment,
    subject to annual review by the Director of Mental Health and subsequent ability of sexually violent predator
    to petition court for sexually violent predator's conditional release or unconditional discharge.
  TEXT

  purpose         = "to strengthen and improve the laws that punish and control sexual offenders"
  companion       = "none"
  needs_companion = false

  articles_touched = 0

  complete = [
    "act", "change", "citizenship", "clause", "commission", "consent", "convention", "debt", "effect", "electorate",
    "federal", "flag", "instruction", "obligation", "office", "power_shift", "question", "regulation",
    "representative", "subject", "tax", "territory", "threshold",
  ]
}

election "measure" {
  title   = "the vote on the measure"
  decides = [proposal]
  date    = "2006-11-07"
  kind    = "statewide_general"
  set_by  = "plan"
}

# Each section is set out as amended.

change "sentences" {
  title  = "crimes, sentences, probation and parole"
  where  = "Sections 3 to 20, 22 and 23"
  when   = []
  action = "amend"
  law = [
    "Pen. Code, § 209", "Pen. Code, § 220", "Pen. Code, § 269", "Pen. Code, § 290.3", "Pen. Code, § 311.11",
    "Pen. Code, § 667.5", "Pen. Code, § 667.51", "Pen. Code, § 667.6", "Pen. Code, § 667.61", "Pen. Code, § 667.71",
    "Pen. Code, § 1203.06", "Pen. Code, § 1203.065", "Pen. Code, § 1203.075", "Pen. Code, § 3000", "Pen. Code, § 3001",
    "Pen. Code, § 3003", "Pen. Code, § 3004", "Pen. Code, § 12022.75",
  ]
  extent          = "substantial"
  set_out_in_full = true
  expressly       = true
}

change "new_sections" {
  title           = "contact with a minor; monitoring on parole"
  when            = []
  action          = "add"
  law             = ["Pen. Code, § 288.3", "Pen. Code, § 3000.07"]
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
}

change "residence" {
  title           = "the restriction on residence"
  where           = "Section 21"
  when            = []
  action          = "amend"
  law             = ["Pen. Code, § 3003.5"]
  extent          = "substantial"
  after           = "(b) Notwithstanding any other provision of law, it is unlawful for any person for whom registration is required pursuant to Section 290 to reside within 2000 feet of any public or private school, or park where children regularly gather."
  set_out_in_full = true
  expressly       = true
}

change "commitment" {
  title  = "commitment of sexually violent predators"
  where  = "Sections 24 to 30"
  when   = []
  action = "amend"
  law = [
    "Welf. & Inst. Code, § 6600", "Welf. & Inst. Code, § 6600.1", "Welf. & Inst. Code, § 6601",
    "Welf. & Inst. Code, § 6604", "Welf. & Inst. Code, § 6604.1", "Welf. & Inst. Code, § 6605",
    "Welf. & Inst. Code, § 6608",
  ]
  extent          = "substantial"
  set_out_in_full = true
  expressly       = true
}

# The text makes it unlawful to live there and names no punishment of its own. It does not say whether persons who
# were registered, convicted or released before it took effect are among those whom it binds.

penalty "residence" {
  title    = "living near a school or park"
  where    = "Section 21"
  when     = []
  conduct  = "other"
  definite = true
  silent   = ["applies_to"]
}

penalty "sexual_crimes" {
  title    = "longer sentences for sexual crimes"
  when     = []
  conduct  = "crime_against_person"
  maximum  = "life"
  definite = true
  silent   = ["applies_to"]
}

classification "registered" {
  title     = "persons who must register as sex offenders"
  where     = "Section 21"
  when      = []
  trait     = "other"
  in        = "other" # where they may live
  mode      = "exclusion"
  exception = "none"
}

duty "monitoring" {
  title     = "monitoring by satellite for life"
  when      = []
  on        = "agency" # the Department of Corrections and Rehabilitation
  what      = "monitor persons convicted of felony sexual offenses by global positioning system on parole and for life"
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

named "jessica" {
  title = "Jessica's Law"
  name  = "Jessica"
  kind  = "person"
  role  = "eponym"
}

subject "sentences" {
  field  = "punishment and control of sexual offenders"
  serves = "directly"
  rider  = false
}

subject "residence" {
  field  = "punishment and control of sexual offenders"
  serves = "directly"
  rider  = false
}

subject "monitoring" {
  field  = "punishment and control of sexual offenders"
  serves = "directly"
  rider  = false
}

subject "commitment" {
  field  = "punishment and control of sexual offenders"
  serves = "directly"
  rider  = false
}

# Clauses about the measure itself. There is none on its effective day or on earlier events.

clause "construction" {
  where = "Section 31"
  kind  = "construction"
  text  = "It is also the intent of the People of the State of California that if any provision in this act conflicts with any other provision of law that provides for a greater penalty or longer period of imprisonment the latter provision shall apply."
}

clause "severability" {
  where = "Section 32"
  kind  = "severability"
}

# Two thirds of each house; a majority may widen the act or make its punishments heavier.

clause "amendment" {
  where        = "Section 33"
  kind         = "amendment"
  amendment_by = "supermajority"

  within_purpose = false
}
