package rules.us.partition.congress_consents

import future.keywords.not

import data.lib.consents
import data.lib.law

needs := {"action"}

# art. IV, § 3, cl. 1 "New States may be admitted by the Congress into this Union"
applies contains t.at if {
	some t in input.territory
	not t.action in {"special_status", "leaves_union"}
}

asks[t.at] contains need if {
	some t in input.territory
	some need in consents.asks(t.at)
}

verdict[t.at] := _judged(t.at, t.action) if {
	some t in input.territory
	t.action in {"new_state", "several_states", "joins_state", "becomes_territory"}
}

# "without the Consent [...] of the Congress": a condition, or given already.
_judged(at, action) := {"ok": true, "facts": [[at, "requires"], [at, "action"]]} if "given" in _congress(at)

else := {
	"refer": "Does the division wait for Congress?",
	"lean": "breach",
	"because": _needs_congress(at, action).authority,
	"message": "refer_outstanding",
	"facts": [[at, "requires"], [at, "action"]],
	"factors": law.of_the_day([
		_needs_congress(at, action),
		{"points": "no_breach", "fact": [at, "requires"], "authority": "virginia_v_west_virginia", "says": "The consent of Congress may follow the State's own steps, and was found in what Congress did."},
	]),
} if {
	"requested" in _congress(at)
}

else := {"ok": false, "message": "fail_one_house", "because": "us_const_art1_s7", "facts": [[at, "requires"], [at, "action"]], "action": action} if {
	consents.no_act(at)
}

# A boundary between States is moved by an agreement to which Congress consents.
else := {
	"refer": "Does moving a part to another State need the consent of Congress?",
	"lean": "breach",
	"because": "virginia_v_tennessee",
	"message": "refer_move",
	"facts": [[at, "action"], [at, "requires"]],
	"factors": law.of_the_day([
		{"points": "breach", "fact": [at, "requires"], "authority": "virginia_v_tennessee", "says": "An agreement that adds to the power of one State against another needs the consent of Congress; to gain territory is such a thing."},
		{"points": "no_breach", "fact": [at, "action"], "authority": "us_const_art4_s3_new_states", "says": "The clause on new States does not speak of adding a part to a State that exists."},
	]),
} if {
	action == "joins_state"
}

# art. IV, § 3, cl. 2 "The Congress shall have Power to dispose of and make all needful Rules and Regulations respecting the Territory"
else := {
	"refer": "Can a part of the State become a territory of the United States without Congress?",
	"lean": "breach",
	"because": "us_const_art4_s3_property",
	"message": "refer_territory",
	"facts": [[at, "action"], [at, "requires"]],
	"factors": law.of_the_day([
		_needs_congress(at, action),
		{"points": "no_breach", "fact": [at, "action"], "authority": "us_const_art4_s3_new_states", "says": "The clause on new States does not speak of a part that becomes a territory."},
	]),
} if {
	action == "becomes_territory"
}

else := {"ok": false, "facts": [[at, "requires"], [at, "action"]], "action": action}

# Why the consent of Congress is due: a State is admitted, and a territory governed, by Congress.
_needs_congress(at, action) := {
	"points": "breach", "fact": [at, "requires"], "authority": "us_const_art4_s3_property",
	"says": "Territories of the United States are for Congress to make rules for; a State cannot make one.",
} if {
	action == "becomes_territory"
}

else := {"points": "breach", "fact": [at, "requires"], "authority": "us_const_art4_s3_new_states", "says": "Until Congress consents there is no new State."}

# How the consent of Congress stands. A vote of one chamber is none.
_congress(at) := {standing |
	some c in input.consent
	c.at in consents.awaited(at)
	c.of == "congress"
	not c.form in {"one_house", "vote"}
	standing := {"given": "given", "condition": "given", "requested": "requested", "foreseen": "requested"}[c.status]
}
