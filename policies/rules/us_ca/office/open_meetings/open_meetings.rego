package rules.us_ca.office.open_meetings

import data.lib.instruments
import data.lib.law
import future.keywords.not

needs := set()

# art. I, § 3(b)(2): "A statute, court rule, or other authority [...] that limits the right of access"
applies contains c.at if {
	some c in input.commission
	not input.proposal.instrument in instruments.wholly_constitutional
	not instruments.constitutes(c.created_by)
}

asks[c.at] contains [c.at, "meetings"] if some c in input.commission

asks[c.at] contains ["proposal", "instrument"] if some c in input.commission

asks[c.at] contains [c.at, "created_by"] if {
	input.proposal.instrument in instruments.combined
	some c in input.commission
}

# "shall be adopted with findings demonstrating the interest protected by the limitation"
verdict[c.at] := {"ok": false, "facts": [[c.at, "meetings"]]} if {
	some c in input.commission
	c.meetings == "exempt"
	not _local
}

verdict[c.at] := {"ok": true, "facts": [[c.at, "meetings"]]} if {
	some c in input.commission
	c.meetings in {"as_law", "open"}
}

verdict[c.at] := {"ok": true, "facts": [[c.at, "meetings"]]} if {
	some c in input.commission
	c.meetings == "exempt_with_findings"
	not _local
}

# art. I, § 3(b)(7): "each local agency is hereby required to comply"; findings lift no duty that the Constitution lays on it.
verdict[c.at] := {"ok": false, "facts": [[c.at, "meetings"]], "message": "local", "because": "ca_const_1_3b7"} if {
	some c in input.commission
	c.meetings in {"exempt", "exempt_with_findings"}
	_local
}

# Gov. Code, § 11121(a): "Every state board, or commission [...] created by statute"; silence leaves it open.
verdict[c.at] := {"ok": true, "facts": [[c.at, "meetings"]]} if {
	some c in input.commission
	c.silent.meetings
}

_local if {
	input.proposal.instrument in instruments.local
	law.in_force("ca_const_1_3b7")
}
