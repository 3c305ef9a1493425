package rules.us_ca.office.oath_of_office

import data.lib.instruments
import future.keywords.not

needs := set()

_bodies contains c if some c in input.commission

_bodies contains o if some o in input.office

_holders contains b if some b in _bodies

_holders contains r if some r in input.representative

# art. XX, § 3: those who "shall, before they enter upon the duties of their respective offices, take" the oath
applies contains h.at if {
	some h in _holders
	not input.proposal.instrument in instruments.wholly_constitutional
	not instruments.constitutes(h.created_by)
	not h.oath in {"replaced", "additional"}
}

asks[h.at] contains ["proposal", "instrument"] if some h in _holders

asks[h.at] contains [h.at, "created_by"] if {
	input.proposal.instrument in instruments.combined
	some h in _holders
}

asks[h.at] contains [h.at, "oath"] if some h in _holders

asks[b.at] contains [b.at, "nature"] if {
	some b in _bodies
	b.oath in {"excused", "exempt"}
}

verdict[h.at] := {"ok": true, "facts": [[h.at, "oath"]]} if {
	some h in _holders
	h.silent.oath
}

verdict[h.at] := {"ok": true, "facts": [[h.at, "oath"]]} if {
	some h in _holders
	h.oath == "as_law"
}

# "except such inferior officers and employees as may be by law exempted"
verdict[b.at] := {"ok": true, "facts": [[b.at, "oath"], [b.at, "nature"]]} if {
	some b in _bodies
	b.oath in {"excused", "exempt"}
	b.at in _lesser
}

verdict[h.at] := {"ok": false, "facts": [[h.at, "oath"]], "oath": h.oath} if {
	some h in _holders
	h.oath == "excused"
	not h.at in _lesser
}

verdict[h.at] := {
	"refer": "Are those who serve here inferior officers?",
	"lean": "open",
	"because": "ca_const_20_3",
	"facts": [[h.at, "oath"]],
	"factors": [
		{"points": "breach", "fact": [h.at, "oath"], "authority": "gov_1360_oath", "says": "Whoever is elected or appointed takes the oath before duties begin."},
		{"points": "no_breach", "fact": [h.at, "oath"], "authority": "ca_const_20_3", "says": "Inferior officers may be exempted by law, and the measure would be law."},
	],
} if {
	some h in _holders
	h.oath == "exempt"
	not h.at in _lesser
}

_lesser contains b.at if {
	some b in _bodies
	b.nature in {"employees", "advisory"}
}
