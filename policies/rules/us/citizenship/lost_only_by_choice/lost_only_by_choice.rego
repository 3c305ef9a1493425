package rules.us.citizenship.lost_only_by_choice

import future.keywords.not

needs := {"us_citizenship"}

# amend. XIV, § 1 "All persons born or naturalized in the United States [...] are citizens of the United States"
applies contains c.at if some c in input.citizenship

asks[c.at] contains [c.at, "new_status"] if {
	some c in input.citizenship
	not c.us_citizenship == "lost"
}

# Afroyim, 387 U.S. at 268: "a constitutional right to remain a citizen [...] unless he voluntarily relinquishes that citizenship"
verdict[c.at] := {"ok": false, "facts": [[c.at, "us_citizenship"]]} if {
	some c in input.citizenship
	c.us_citizenship == "lost"
}

verdict[c.at] := {"ok": false, "message": "commanded", "facts": [[c.at, "us_citizenship"], [c.at, "new_status"]]} if {
	some c in input.citizenship
	c.us_citizenship == "renunciation_required"
	not c.new_status == "voluntary"
}

# 8 U.S.C. § 1481(a): "voluntarily performing any of the following acts with the intention of relinquishing"
verdict[c.at] := {
	"refer": "Is a renunciation voluntary that is the price of a new status?",
	"lean": "open",
	"because": "usc8_1481",
	"facts": [[c.at, "us_citizenship"], [c.at, "new_status"]],
	"factors": [
		{"points": "breach", "fact": [c.at, "us_citizenship"], "authority": "afroyim_v_rusk", "says": "Only a voluntary act ends citizenship, and the measure makes the act a condition."},
		{"points": "no_breach", "fact": [c.at, "new_status"], "authority": "usc8_1481", "says": "Nobody must take the new status, and a formal renunciation freely made is a listed act."},
	],
} if {
	some c in input.citizenship
	c.us_citizenship == "renunciation_required"
	c.new_status == "voluntary"
}

verdict[c.at] := {
	"refer": "May a status beside United States citizenship be given to all without their asking?",
	"lean": "no_breach",
	"because": "usc8_1481",
	"message": "automatic",
	"severity": "advisory",
	"facts": [[c.at, "new_status"]],
	"factors": [
		{"points": "breach", "fact": [c.at, "new_status"], "authority": "afroyim_v_rusk", "says": "The decision protects the holder's own choice, and a status given to all leaves none."},
		{"points": "no_breach", "fact": [c.at, "us_citizenship"], "authority": "usc8_1481", "says": "A status received without a voluntary act cannot end citizenship."},
	],
} if {
	some c in input.citizenship
	_kept(c.us_citizenship)
	c.new_status == "automatic"
}

verdict[c.at] := {"ok": true, "facts": [[c.at, "us_citizenship"]]} if {
	some c in input.citizenship
	_kept(c.us_citizenship)
	not c.new_status == "automatic"
}

_kept(citizenship) if citizenship in {"untouched", "may_be_renounced"}
