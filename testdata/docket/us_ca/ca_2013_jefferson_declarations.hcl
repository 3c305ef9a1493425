# State of Jefferson: declarations of county boards that support withdrawal from California, 2013 to 2016. Told here is
# the first, of the Board of Supervisors of Siskiyou County, 3 September 2013; the later ones (Modoc, 24 September 2013,
# and other counties) follow its model.
#
# Known from:
# - Siskiyou Daily News, 4 September 2013, and Mt. Shasta Herald, 11 September 2013, on the vote and the declaration
# - Jefferson Declaration Committee, on the later declarations, 2015
#
# The declaration was not read in full: what is not told of it is left out.

locals {
  daily  = "Siskiyou Daily News, 4 September 2013"
  herald = "Mt. Shasta Herald, 11 September 2013"
}

proposal "ca_2013_jefferson_declarations" {
  title        = "Declaration supporting withdrawal from the State of California to form the State of Jefferson"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "2013-09-03"

  instrument = "resolution"
  proposer   = "governing_body"
  status     = "adopted"
  known_from = "press"
  source     = [local.daily, local.herald]
}

# It asks the Legislature of California to approve the withdrawal, and has the county's members read it into the
# record. Nothing follows from the declaration itself.

instruction "approve" {
  title       = "approve the withdrawal of the county from California"
  when        = []
  to          = "legislature"
  act         = "request"
  force       = "request"
  consequence = "none"
  source      = local.daily
}

instruction "record" {
  title       = "read the declaration into the legislative record"
  when        = []
  to          = "legislators"
  act         = "present_case"
  force       = "request"
  consequence = "none"
  source      = local.daily
}

instruction "admit" {
  title       = "admit the new State"
  when        = []
  to          = "congress"
  act         = "request"
  force       = "request"
  consequence = "none"
  source      = local.herald
}

consent "legislature" {
  of       = "legislature"
  form     = "resolution"
  status   = "requested"
  given_by = "itself"
  source   = local.daily
}

consent "congress" {
  of       = "congress"
  form     = "act_of_congress"
  status   = "requested"
  given_by = "itself"
  source   = local.herald
}

territory "jefferson" {
  title    = "the State of Jefferson"
  when     = [consent.legislature, consent.congress]
  action   = "new_state"
  parts    = ["Siskiyou County"]
  requires = [consent.legislature, consent.congress]
  source   = local.daily
}

effect "withdrawal" {
  title    = "withdrawal of the county to form the State of Jefferson"
  when     = [consent.legislature, consent.congress]
  kind     = "partition"
  force    = "opinion"
  by       = "congress"
  requires = [consent.legislature, consent.congress]
  source   = local.daily
}

act "declaration" {
  title    = "the declaration"
  when     = []
  does     = "declaration"
  by       = "officers" # the county's Board of Supervisors
  requires = []
  source   = local.daily
}
