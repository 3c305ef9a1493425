# Criminal Justice. Initiative statutes and constitutional amendment. Proposition 8 of 8 June 1982
# ("The Victims' Bill of Rights").
#
# Known from:
# - the text: Cal. Const., art. I, § 28 and the sections of the Penal Code and of the Welfare and Institutions Code,
#   as proposed in 1982
# - the official title and summary in the ballot pamphlet for the primary election of 8 June 1982, as in Ballotpedia,
#   https://ballotpedia.org/California_Proposition_8,_Victims%27_Bill_of_Rights_(June_1982)
#
# The text is encoded as remembered: no copy of it was compared.
#
# The day of filing is not known: `as_of` is the first day of the year of the election.

locals {
  text     = "The Victims' Bill of Rights, text as proposed in 1982"
  pamphlet = "Ballot pamphlet, primary election of 8 June 1982, Proposition 8, official title and summary"
}

proposal "ca_1982_prop8_victims" {
  title        = "Criminal Justice"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "1982-01-01"

  instrument = "initiative_combined"
  proposer   = "voters"
  number     = "Proposition 8 (June 1982)"
  status     = "adopted"
  proponents = ["Paul Gann"]
  known_from = "text"
  source     = [local.text, local.pamphlet]
  purpose    = "rights for victims of crime and the safety of the public, by broad reforms in the procedural treatment of accused persons and the disposition and sentencing of convicted persons"

  companion        = "none"
  needs_companion  = false
  articles_touched = 1 # I

  complete = [
    "act", "citizenship", "classification", "commission", "consent", "convention", "debt", "effect", "federal", "flag",
    "instruction", "named", "obligation", "office", "power_shift", "question", "regulation", "representative", "right",
    "subject", "tax", "territory", "threshold",
  ]
}

election "primary_1982" {
  decides = [proposal]
  date    = "1982-06-08"
  kind    = "statewide_primary"
  set_by  = "law"
  source  = local.pamphlet
}

# The Constitution: bail moves from section 12 into the new section 28.

change "bail" {
  where     = "Sec. 2"
  when      = []
  action    = "repeal"
  law       = ["Cal. Const., art. I, § 12"]
  extent    = "whole"
  expressly = true
  source    = local.text
}

change "victims" {
  where           = "Sec. 3"
  when            = []
  action          = "add"
  law             = ["Cal. Const., art. I, § 28"]
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
  source          = local.text
}

# The statutes.

change "diminished_capacity" {
  where           = "Sec. 4"
  when            = []
  action          = "add"
  law             = ["Pen. Code, § 25"]
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
  source          = local.text
}

change "habitual_criminals" {
  where           = "Sec. 5"
  when            = []
  action          = "add"
  law             = ["Pen. Code, § 667"]
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
  source          = local.text
}

change "victims_statements" {
  where           = "Sec. 6"
  when            = []
  action          = "add"
  law             = ["Pen. Code, § 1191.1", "Pen. Code, § 3043", "Welf. & Inst. Code, § 1767"]
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
  source          = local.text
}

change "plea_bargaining" {
  where           = "Sec. 7"
  when            = []
  action          = "add"
  law             = ["Pen. Code, § 1192.7"]
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
  source          = local.text
}

change "youth_authority" {
  where           = "Sec. 8"
  when            = []
  action          = "add"
  law             = ["Welf. & Inst. Code, § 1732.5"]
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
  source          = local.text
}

change "mentally_disordered_sex_offenders" {
  where           = "Sec. 9"
  when            = []
  action          = "add"
  law             = ["Welf. & Inst. Code, § 6331"]
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
  source          = local.text
}

# Rights that it creates.

right "restitution" {
  where         = "Art. I, § 28(b)"
  when          = []
  which         = "restitution from the persons convicted of the crimes"
  whose         = "victims of crime who suffer losses"
  action        = "creates"
  guaranteed_by = []
}

right "safe_schools" {
  where         = "Art. I, § 28(c)"
  when          = []
  which         = "to attend campuses which are safe, secure and peaceful"
  whose         = "students and staff of public primary, elementary, junior high and senior high schools"
  action        = "creates"
  guaranteed_by = []
}

right "victims_statements" {
  where         = "Sec. 6"
  when          = []
  which         = "to appear and to speak at sentencing and at parole hearings"
  whose         = "victims of crime, and their next of kin"
  action        = "creates"
  guaranteed_by = []
}

# Rights that it limits.

right "exclusion_of_evidence" {
  where         = "Art. I, § 28(d)"
  when          = []
  which         = "the exclusion of relevant evidence"
  whose         = "persons accused of crime"
  action        = "limits"
  guaranteed_by = ["state_constitution"]
  text          = "Except as provided by statute hereafter enacted by a two-thirds vote of the membership in each house of the Legislature, relevant evidence shall not be excluded in any criminal proceeding"
}

right "bail" {
  where         = "Art. I, § 28(e)"
  when          = []
  which         = "release on bail"
  whose         = "persons accused of crime"
  action        = "limits"
  guaranteed_by = ["state_constitution"]
}

right "diminished_capacity" {
  where         = "Sec. 4"
  when          = []
  which         = "the defense of diminished capacity, and the wider test of insanity"
  whose         = "persons accused of crime"
  action        = "removes"
  guaranteed_by = ["statute"]
}

# Rules that exclude evidence are from now on for the Legislature, by two thirds, and not for the courts.

power_shift "exclusionary_rules" {
  where = "Art. I, § 28(d)"
  when  = []
  from  = "courts"
  to    = "legislature"
  what  = "procedure"
  scope = "bounded"
  level = "constitution"
}

# Punishment.

penalty "habitual_criminals" {
  title    = "five years more for each prior conviction of a serious felony"
  where    = "Sec. 5"
  when     = []
  conduct  = "other"
  maximum  = "prison"
  definite = true
  silent   = ["applies_to"]
}

# Duties.

duty "restitution" {
  where     = "Art. I, § 28(b)"
  when      = []
  on        = "courts"
  what      = "order restitution from the convicted persons in every case in which a crime victim suffers a loss, unless compelling and extraordinary reasons exist to the contrary"
  mandatory = true
  silent    = ["due", "due_days"]
}

duty "implementation" {
  where     = "Art. I, § 28(b)"
  when      = []
  on        = "legislature"
  what      = "adopt provisions to implement the right of restitution during the calendar year following adoption"
  due       = "1983-12-31"
  mandatory = true
  silent    = ["due_days"]
}

duty "bail" {
  where     = "Art. I, § 28(e)"
  when      = []
  on        = "courts"
  what      = "take into consideration the protection of the public, the seriousness of the offense, the previous criminal record and the probability of appearing, public safety being the primary consideration"
  mandatory = true
  silent    = ["due", "due_days"]
}

# The statutory sections say each that the Legislature amends them by two thirds, or with the voters.

clause "amendment" {
  kind         = "amendment"
  amendment_by = "supermajority"
  silent       = ["within_purpose"]
}

clause "severability" {
  where = "Sec. 10"
  kind  = "severability"
}

# Its parts. The preamble ties each to the rights of victims and to public safety, the schools too: "Such public
# safety extends to public primary, elementary, junior high, and senior high school campuses".

subject "restitution" {
  field  = "criminal justice"
  serves = "directly"
  rider  = false
}

subject "safe_schools" {
  field  = "safety in public schools"
  serves = "directly"
  rider  = false
}

subject "evidence" {
  field  = "criminal justice"
  serves = "directly"
  rider  = false
}

subject "bail" {
  field  = "criminal justice"
  serves = "directly"
  rider  = false
}

subject "prior_convictions" {
  field  = "criminal justice"
  serves = "directly"
  rider  = false
}

subject "diminished_capacity" {
  field  = "criminal justice"
  serves = "directly"
  rider  = false
}

subject "habitual_criminals" {
  field  = "criminal justice"
  serves = "directly"
  rider  = false
}

subject "victims_statements" {
  field  = "criminal justice"
  serves = "directly"
  rider  = false
}

subject "plea_bargaining" {
  field  = "criminal justice"
  serves = "directly"
  rider  = false
}

subject "sentencing_of_offenders" {
  title  = "Youth Authority and mentally disordered sex offenders"
  field  = "criminal justice"
  serves = "directly"
  rider  = false
}
