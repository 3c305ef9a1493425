package rules.us_ca.clauses.amend_in_full

import future.keywords.not

import data.lib.instruments

needs := {"action", "law", "set_out_in_full"}

# Art. IV, § 9 "A section of a statute": not the Constitution, and not an ordinance. A combined measure amends both.
applies contains c.at if {
	some c in input.change
	not c.action in {"add", "repeal"}
	not _elsewhere(c.law)
	not input.proposal.instrument in instruments.wholly_constitutional
	not input.proposal.instrument in instruments.local
}

_elsewhere(laws) if {
	count(laws) > 0
	every law in laws {
		law.body in {"ca.const", "us.const", "us.code"}
	}
}

asks[c.at] contains ["proposal", "instrument"] if some c in input.change

asks[c.at] contains [c.at, "expressly"] if {
	some c in input.change
	c.set_out_in_full == false
}

# "may not be amended unless the section is re-enacted as amended"
verdict[c.at] := {"ok": true, "facts": [[c.at, "set_out_in_full"]]} if {
	some c in input.change
	c.set_out_in_full
}

# An implied repeal or amendment names no section.
verdict[c.at] := {"ok": true, "facts": [[c.at, "expressly"]]} if {
	some c in input.change
	c.set_out_in_full == false
	c.expressly == false
}

verdict[c.at] := {"ok": false, "facts": [[c.at, "set_out_in_full"], [c.at, "law"]], "laws": [law.text | some law in c.law]} if {
	some c in input.change
	c.set_out_in_full == false
	c.expressly
}
