# Texas, petition of the Texas Nationalist Movement for a proposition on the ballot of the Republican primary of 5 March
# 2024.
#
# Known from:
# - the proposition, in Texas Public Radio, 28 December 2023
# - for the number of signatures and their form: KERA News, 10 January 2024; Texas Civil Justice League, on No. 24-0025

locals {
  proposition = "Proposition of the petition, in Texas Public Radio, 28 December 2023"
  signatures  = "KERA News, 10 January 2024; Texas Civil Justice League, on No. 24-0025"
}

proposal "tx_2024_tnm_petition" {
  title        = "Whether Texas should reassert its status as an independent nation (primary ballot)"
  jurisdiction = "us_tx"
  language     = 1
  as_of        = "2023-12-11"

  instrument = "private_vote" # a proposition that voters petition a party to put to its own primary
  proposer   = "voters"
  number     = "No. 24-0025 (Tex.)"
  status     = "filed"
  known_from = "text"
  source     = [local.proposition, local.signatures]

  companion       = "none"
  needs_companion = false

  # The petition has one proposition and nothing else.
  complete = [
    "act", "appropriation", "ballot_materials", "change", "citizenship", "classification", "clause", "commission",
    "consent", "convention", "debt", "duty", "effect", "election", "electorate", "federal", "flag", "instruction",
    "named", "obligation", "office", "penalty", "power_shift", "question", "regulation", "representative", "right",
    "subject", "tax", "territory", "threshold",
  ]
}

filing {
  filed  = "2023-12-11" # with the state chair of the party; the last day was 10 December, a Sunday
  source = local.signatures
}

# 139,456 signatures were filed, about 8,300 of them in the signers' own handwriting.

petition {
  signatures_required  = 97709 # 5 percent of the votes for Governor in the party's last primary
  signatures_submitted = 139456
  ends                 = "2023-12-10"
  source               = local.signatures
}

election "primary" {
  title     = "the party's primary election"
  decides   = [question.independence]
  date      = "2024-03-05"
  kind      = "presidential_primary"
  set_by    = "law"
  called_by = "private_body"
}

question "independence" {
  text       = "The State of Texas should reassert its status as an independent nation."
  answers    = ["For", "Against"]
  vote       = "own"
  ordered_by = "private_body"
  effect     = "none"
  prescribed = "exact"
  source     = local.proposition

  # As a critical reader would mark them.
  evaluative_words = []
  premises         = ["that Texas has the status of an independent nation and can reassert it"]
  choices          = "one"
}

effect "opinion" {
  title    = "the party's voters on the status of an independent nation"
  when     = []
  kind     = "secession"
  force    = "opinion"
  by       = "vote"
  requires = []
}

subject "independence" {
  field  = "independence of Texas"
  serves = "directly"
  rider  = false
}
