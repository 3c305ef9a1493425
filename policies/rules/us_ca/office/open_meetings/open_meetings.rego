package rules.us_ca.office.open_meetings

import data.lib.instruments
import future.keywords.not

needs := set()

# art. I, § 3(b)(2): a statute "that limits the right of access"
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
}

verdict[c.at] := {"ok": true, "facts": [[c.at, "meetings"]]} if {
	some c in input.commission
	c.meetings in {"as_law", "open", "exempt_with_findings"}
}

# Gov. Code, § 11121(a): "Every state board, or commission [...] created by statute"; silence leaves it open.
verdict[c.at] := {"ok": true, "facts": [[c.at, "meetings"]]} if {
	some c in input.commission
	c.silent.meetings
}
