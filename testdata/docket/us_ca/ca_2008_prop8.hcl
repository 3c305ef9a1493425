# Proposition 8 of 2008, the California Marriage Protection Act. Initiative constitutional amendment.
# Attorney General No. 07-0068.
#
# Known from: the text of the measure, as printed in the Official Voter Information Guide for the general election of
# 4 November 2008: https://vigarchive.sos.ca.gov/2008/general/
#
# The text has two sections and is encoded in full. The day of filing is not in the record used; `as_of` is the day of
# the circulating title and summary ("Limit on Marriage. Constitutional Amendment.").
#
# The text was encoded from memory; the guide was not opened again.

locals {
  text = "Official Voter Information Guide, general election of 4 November 2008, text of Proposition 8"
}

proposal "ca_2008_prop8" {
  title        = "Eliminates Right of Same-Sex Couples to Marry"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "2007-11-29"

  instrument = "initiative_constitutional_amendment"
  proposer   = "voters"
  number     = "07-0068"
  status     = "circulating"
  known_from = "text"
  source     = [local.text]

  text = <<-TEXT
    SECTION 1. Title

    This measure shall be known and may be cited as the "California Marriage Protection Act."

    SECTION 2. Section 7.5 is added to Article I of the California Constitution, to read:

    SEC. 7.5. Only marriage between a man and a woman is valid or recognized in California.
  TEXT

  companion       = "none"
  needs_companion = false

  words_added      = 14
  articles_touched = 1 # I

  complete = true
  silent   = ["purpose"]
}

election "measure" {
  title   = "the vote on the measure"
  decides = [proposal]
  date    = "2008-11-04"
  kind    = "statewide_general"
  set_by  = "plan"
}

change "marriage" {
  title           = "the section on marriage"
  where           = "Section 2"
  when            = []
  action          = "add"
  law             = ["Cal. Const., art. I, § 7.5"]
  extent          = "whole"
  after           = "Only marriage between a man and a woman is valid or recognized in California."
  set_out_in_full = true
  expressly       = true
  leaves          = []
}

# The official ballot title of 2008: "Eliminates Right of Same-Sex Couples to Marry". The Supreme Court of California
# had read the right into the state constitution in May 2008, between the filing and the vote.

right "marry" {
  when          = []
  which         = "to marry"
  whose         = "same-sex couples"
  action        = "removes"
  guaranteed_by = ["state_constitution"]
}

classification "couples" {
  when      = []
  trait     = "sexual_orientation"
  in        = "marriage"
  mode      = "exclusion"
  exception = "none"
}

effect "marriage" {
  when     = []
  kind     = "new_law"
  force    = "self_executing"
  by       = "vote"
  requires = []
}

subject "marriage" {
  field  = "marriage"
  serves = "directly"
  rider  = false
}
