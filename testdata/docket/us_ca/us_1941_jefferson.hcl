# Proclamation of Independence of the State of Jefferson, handed out on Highway 99 near Yreka on 27 November 1941.
#
# Known from: the words of the handbill, as Reason printed them on 10 March 2008:
# https://reason.com/2008/03/10/im-free-on-thursday/
#
# The handbill is short and is given here in full, so `complete` says that it has nothing else. The counties are not
# in it: they are those of which the record of the movement tells. Nor is the movement's emblem, the gold pan with
# two crosses.

locals {
  handbill = "State of Jefferson Citizens Committee, Proclamation of Independence, 27 November 1941"
}

proposal "us_1941_jefferson" {
  title        = "State of Jefferson Proclamation of Independence"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "1941-11-27"

  instrument = "proclamation"
  proposer   = "private_body" # "State of Jefferson Citizens Committee, Temporary State Capitol, Yreka"
  proponents = ["State of Jefferson Citizens Committee"]
  known_from = "text"
  source     = [local.handbill]
  purpose    = "a road into the copper country"

  text = <<-TEXT
    You are now entering Jefferson, the 49th State of the Union.

    Jefferson is now in patriotic rebellion against the States of California and Oregon.

    This State has seceded from California and Oregon this Thursday, November 27, 1941.

    Patriotic Jeffersonians intend to secede each Thursday until further notice.

    For the next hundred miles as you drive along Highway 99, you are travelling parallel to the greatest copper belt in
    the Far West, seventy-five miles west of here.

    The United States government needs this vital mineral. But gross neglect by California and Oregon deprives us of
    necessary roads to bring out the copper ore.

    If you don't believe this, drive down the Klamath River highway and see for yourself. Take your chains, shovel and
    dynamite.

    Until California and Oregon build a road into the copper country, Jefferson, as a defense-minded State, will be
    forced to rebel each Thursday and act as a separate State.

    (Please carry this proclamation with you and pass them out on your way.)

    State of Jefferson Citizens Committee
    Temporary State Capitol, Yreka
  TEXT

  companion        = "none"
  needs_companion  = false
  articles_touched = 0

  # Consents of which it says nothing are stated below, as not mentioned.
  complete = true
}

# A new State "of the Union", out of two States. It waits for nothing and for nobody.

effect "state_of_jefferson" {
  title    = "the separation from California and Oregon"
  when     = []
  kind     = "partition"
  force    = "self_executing"
  requires = []
  text     = "This State has seceded from California and Oregon this Thursday, November 27, 1941."
}

effect "forty_ninth_state" {
  when     = []
  kind     = "statehood"
  force    = "self_executing"
  requires = []
  text     = "Jefferson, the 49th State of the Union"
}

territory "jefferson" {
  when     = []
  action   = "new_state"
  parts    = ["counties of northern California", "counties of southern Oregon"]
  requires = []
}

consent "congress" {
  of     = "congress"
  status = "unmentioned"
}

consent "california" {
  of     = "legislature"
  status = "unmentioned"
}

consent "oregon" {
  of     = "parent_state"
  status = "unmentioned"
}

act "declaration" {
  when     = []
  does     = "declaration"
  by       = "measure"
  requires = []
  text     = "Jefferson is now in patriotic rebellion against the States of California and Oregon."
}

subject "statehood" {
  field  = "division of the State"
  serves = "directly"
  rider  = false
}
