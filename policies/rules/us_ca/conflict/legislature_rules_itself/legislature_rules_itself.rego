package rules.us_ca.conflict.legislature_rules_itself

import future.keywords.not

import data.lib.instruments

needs := {"does", "by"}

# Statutes by initiative. An amendment of the Constitution may do it (Legislature v. Eu).
applies contains a.at if {
	some a in input.act
	not input.proposal.instrument in (instruments.constitutional | instruments.no_statewide_initiative)
	not _other(a)
}

_other(a) if {
	does := a.does
	not does in {"legislative_procedure", "caps_appropriations"}
}

asks[at] contains ["proposal", "instrument"] if some at in applies

# What the houses do themselves is theirs to do.
verdict[a.at] := {"ok": true, "facts": [[a.at, "by"]]} if {
	some a in input.act
	a.by == "legislature"
}

# People's Advocate: no "legal limit upon the power of the Legislature to enact future appropriations legislation".
verdict[a.at] := {"ok": false, "facts": [[a.at, "does"]], "does": a.does, "instrument": input.proposal.instrument} if {
	some a in input.act
	by := a.by
	not by == "legislature"
}
