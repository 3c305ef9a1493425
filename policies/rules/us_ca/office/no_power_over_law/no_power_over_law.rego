package rules.us_ca.office.no_power_over_law

import data.lib.instruments
import future.keywords.not

needs := set()

_bodies contains c if some c in input.commission

_bodies contains o if some o in input.office

applies contains b.at if {
	some b in _bodies
	not input.proposal.instrument in instruments.wholly_constitutional
	not input.proposal.instrument in instruments.local
	not instruments.constitutes(b.created_by)
}

asks[b.at] contains ["proposal", "instrument"] if some b in _bodies

asks[b.at] contains [b.at, "created_by"] if {
	input.proposal.instrument in instruments.combined
	some b in _bodies
}

asks[b.at] contains [b.at, "powers"] if some b in _bodies

# art. III, § 3.5: "an administrative agency created by the Constitution or an initiative statute, has no power"
_barred := {"declare_law_invalid", "refuse_to_enforce"}

verdict[b.at] := {"ok": powers == set(), "facts": [[b.at, "powers"]], "powers": powers} if {
	some b in _bodies
	powers := {power | some power in b.powers} & _barred
	b.powers
}

verdict[b.at] := {"ok": true, "facts": [[b.at, "powers"]]} if {
	some b in _bodies
	b.silent.powers
}
