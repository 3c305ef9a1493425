package rules.us_ca.office.commission_mechanics

import future.keywords.not

import data.lib.instruments

# art. V, § 5(a) "Unless the law otherwise provides"; art. VII, § 1: the civil service
applies contains c.at if some c in input.commission

needs contains fact if some [fact, _] in _points

_points := [
	["selection.method", "how members are chosen"], ["term", "how long they serve"], ["vacancy", "vacancies"],
	["removal", "removal"], ["quorum", "the quorum"], ["staff", "staff"], ["ends", "when it ends"],
]

verdict[c.at] := object.union({"ok": open == [], "facts": [c.at], "open": open}, _local) if {
	some c in input.commission
	every fact in needs {
		input.known[c.at][fact]
	}
	open := [name | some [fact, name] in _points; c.silent[fact]]
}

# The Governor fills no vacancy of a city or a county, and its staff has rules of its own.
_local := {"message": "local", "because": "gov_1770_vacancy"} if {
	input.proposal.instrument in instruments.local
} else := {}
