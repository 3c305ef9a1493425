package rules.us.union.no_unilateral_exit

import future.keywords.not

needs := {"kind", "force", "by", "requires"}

# Texas v. White, 74 U.S. at 725: the Union is "indestructible"; only a known other aim is no separation.
applies contains e.at if {
	some e in input.effect
	not e.kind in {"partition", "statehood", "new_law", "ends_state"}
}

# What the effect waits for, directly or through other blocks.
asks[e.at] contains [c.at, fact] if {
	some e in input.effect
	some c in _consents(e.at)
	some fact in {"of", "form", "status"}
}

_consents(at) := {c |
	reached := graph.reachable(input.graph, {at})
	some c in input.consent
	c.at in reached
}

_amendment(at) if {
	some c in _consents(at)
	c.form == "article_v"
	c.status in {"given", "condition"}
}

_national(at) if {
	some c in _consents(at)
	c.form in {"act_of_congress", "agreement"}
	c.status in {"given", "condition"}
}

_operative(e) if e.force in {"self_executing", "commands"}

_seeks(e) if e.force in {"authorizes", "opinion"}

# "the ordinance of secession [...] ratified by a majority of the citizens of Texas [...] absolutely null"
verdict[e.at] := {"ok": false, "facts": [[e.at, "requires"], [e.at, "force"]], "rests_on": _rests_on(e.at)} if {
	some e in input.effect
	_operative(e)
	not _amendment(e.at)
	not _national(e.at)
}

verdict[e.at] := {"ok": true, "facts": [[e.at, "requires"]]} if {
	some e in input.effect
	_operative(e)
	_amendment(e.at)
}

# "or through consent of the States": no procedure for it is settled.
verdict[e.at] := {
	"refer": "Would this national consent be the consent of the States of which the Court speaks?",
	"lean": "open",
	"because": "texas_v_white",
	"facts": [[e.at, "requires"]],
	"way": e.by,
	"factors": [
		{"points": "breach", "fact": [e.at, "requires"], "authority": "texas_v_white", "says": "The consent clause is one sentence of dictum and names no procedure."},
		{"points": "no_breach", "fact": [e.at, "requires"], "authority": "texas_v_white", "says": "Separation waits for an act of the Nation and does not follow from the vote."},
	],
} if {
	some e in input.effect
	_operative(e)
	not _amendment(e.at)
	_national(e.at)
}

verdict[e.at] := {
	"refer": "May voters be asked to seek separation?",
	"lean": _lean(e.force),
	"because": _because(e.force),
	"facts": [[e.at, "force"], [e.at, "by"]],
	"way": e.by,
	"factors": [
		{"points": "breach", "fact": [e.at, "by"], "authority": "kohlhaas_v_state_2006", "says": "Alaska refused an initiative that sought secession, or steps to make it lawful, because its end was clearly unconstitutional."},
		{"points": "no_breach", "fact": [e.at, "force"], "authority": "texas_v_white", "says": "Nothing in the measure separates the State: the vote or the negotiation leaves it where it is."},
	],
} if {
	some e in input.effect
	_seeks(e)
}

verdict[e.at] := {"ok": true, "facts": [[e.at, "force"]]} if {
	some e in input.effect
	e.force == "study"
}

_lean("authorizes") := "breach"

_lean("opinion") := "no_breach"

_because("authorizes") := "kohlhaas_v_state_2006"

_because("opinion") := "texas_v_white"

_rests_on(at) := ["a vote of the State alone"] if count(_consents(at)) == 0

_rests_on(at) := ["a vote of the State", "a vote of one chamber of Congress"] if {
	some c in _consents(at)
	c.form == "one_house"
}

_rests_on(at) := ["a vote of the State", "consents that the measure does not make a condition"] if {
	count(_consents(at)) > 0
	every c in _consents(at) {
		not c.form == "one_house"
	}
}
