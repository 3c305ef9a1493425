package rules.us.penalty.death_for_homicide_only

import future.keywords.not

needs := {"maximum"}

applies contains p.at if some p in input.penalty

asks[p.at] contains [p.at, "conduct"] if {
	some p in input.penalty
	p.maximum == "death"
}

# "We hold the Eighth Amendment prohibits the death penalty for this offense."
verdict[p.at] := {"ok": false, "facts": [[p.at, "maximum"], [p.at, "conduct"]], "conduct": p.conduct} if {
	some p in input.penalty
	p.maximum == "death"
	not p.conduct in {"homicide", "other"}
}

verdict[p.at] := {
	"refer": "Is this a crime against the State?",
	"lean": "breach",
	"because": "kennedy_v_louisiana",
	"facts": [[p.at, "maximum"], [p.at, "conduct"]],
	"factors": [
		{"points": "breach", "fact": [p.at, "conduct"], "authority": "us_const_amend8", "says": "Punishments out of proportion to the crime are cruel and unusual."},
		{"points": "no_breach", "fact": [p.at, "conduct"], "authority": "kennedy_v_louisiana", "says": "The decision is about crimes against persons and leaves others aside."},
	],
} if {
	some p in input.penalty
	p.maximum == "death"
	p.conduct == "other"
}

verdict[p.at] := {"ok": true, "facts": [[p.at, "conduct"]]} if {
	some p in input.penalty
	p.maximum == "death"
	p.conduct == "homicide"
}

verdict[p.at] := {"ok": true, "facts": [[p.at, "maximum"]]} if {
	some p in input.penalty
	p.maximum in {"fine", "jail", "prison", "life"}
}
