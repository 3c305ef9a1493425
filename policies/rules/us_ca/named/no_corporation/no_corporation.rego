package rules.us_ca.named.no_corporation

import data.lib.instruments
import data.lib.law
import future.keywords.not

applies contains n.at if {
	some n in input.named
	not n.kind in {"person", "class"}
	not input.proposal.instrument in instruments.no_statute_before_electors
}

needs := {"kind", "role"}

asks[n.at] contains need if {
	some n in input.named
	some need in instruments.asks
}

asks[n.at] contains [n.at, "created_by_measure"] if {
	some n in input.named
	n.role in _tasks
}

_tasks := {"function", "office"}

# "names or identifies any private corporation to perform any function or to have any power or duty"
verdict[n.at] := {"ok": false, "facts": [[n.at, "role"]], "name": object.get(n, "name", "a private corporation")} if {
	some n in input.named
	n.kind == "corporation"
	n.role in _tasks
	n.at in _found
}

# It exists without the measure.
_found contains n.at if {
	some n in input.named
	n.created_by_measure == false
}

_found contains n.at if {
	some n in input.named
	n.silent.created_by_measure
}

verdict[n.at] := {
	"refer": "Does the section reach a corporation that the measure itself creates?",
	"lean": "breach",
	"because": _because,
	"facts": [[n.at, "role"], [n.at, "created_by_measure"]],
	"name": object.get(n, "name", "one body"),
	"factors": [object.union(factor, {"fact": [n.at, "created_by_measure"]}) | some factor in _factors; law.in_force(factor.authority)],
} if {
	some n in input.named
	n.kind == "corporation"
	n.role in _tasks
	n.created_by_measure
}

# Before the case that said so, the words: "any private corporation", with no exception for one that is new.
_because := "calfarm_v_deukmejian" if {
	law.in_force("calfarm_v_deukmejian")
} else := "ca_const_2_12"

_factors := [
	{"points": "breach", "authority": "calfarm_v_deukmejian", "says": "The clause on a nonprofit corporation for consumers, which the measure set up, was severed."},
	{"points": "breach", "authority": "ca_const_2_12", "says": "The section says any private corporation, and makes no exception for one that the measure creates."},
	{"points": "no_breach", "authority": "ca_const_2_12", "says": "The section speaks of private corporations; a body that the measure itself sets up may be a public one."},
	{"points": "no_breach", "authority": "hernandez_v_apple_valley_2017", "says": "The section is read from the four corners of the text: it must name or identify somebody."},
]

verdict[n.at] := {"ok": true, "facts": [[n.at, "role"]]} if {
	some n in input.named
	n.kind == "corporation"
	n.role in {"proponent", "eponym", "history", "beneficiary"}
}
