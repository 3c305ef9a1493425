package rules.us_ca.revision.rights_by_amendment

import future.keywords.not

import data.lib.instruments
import data.lib.law

needs := {"action"}

applies contains r.at if {
	some r in input.right
	not r.action in {"creates", "extends"}
	not input.proposal.instrument in instruments.no_statewide_initiative
	not _federal_only(r)
}

# A statute on a right that nothing in the State guarantees leaves the state constitution alone.
_federal_only(r) if {
	input.proposal.instrument in instruments.not_constitutional
	{guarantee | some guarantee in r.guaranteed_by} == {"us_constitution"}
}

asks[r.at] contains ["proposal", "instrument"] if some r in input.right

asks[r.at] contains [r.at, fact] if {
	some r in input.right
	not _amends
	some fact in {"guaranteed_by", "which"}
}

# Art. XVIII, § 3 "The electors may amend the Constitution by initiative." Strauss: the importance of the right is not the test.
_amends if input.proposal.instrument in instruments.constitutional

_of_the_constitution(r) if "state_constitution" in r.guaranteed_by

_of_the_constitution(r) if r.silent.guaranteed_by

verdict[r.at] := {"ok": true, "facts": [[r.at, "action"], ["proposal", "instrument"]]} if {
	some r in input.right
	r.action in {"limits", "removes"}
	_amends
}

verdict[r.at] := {"ok": true, "facts": [[r.at, "guaranteed_by"], ["proposal", "instrument"]]} if {
	some r in input.right
	r.action in {"limits", "removes"}
	not _amends
	r.guaranteed_by
	not _of_the_constitution(r)
}

# Art. I, § 26 "mandatory and prohibitory"
verdict[r.at] := {
	"refer": "Does the statute keep within what the guarantee leaves to it?",
	"lean": "open",
	"because": "ca_const_1_26",
	"facts": [[r.at, "action"], [r.at, "guaranteed_by"]],
	"action": r.action,
	"which": object.get(r, "which", "a right"),
	"factors": [f |
		some f in [
			{"points": "breach", "fact": [r.at, "guaranteed_by"], "authority": "ca_const_1_26", "says": "The provisions of the Constitution bind, unless by express words they say otherwise."},
			{"points": "breach", "fact": ["proposal", "instrument"], "authority": "hotel_employees_v_davis", "says": "An initiative statute does not override constitutional text."},
			{"points": "no_breach", "fact": [r.at, "action"], "authority": "ca_const_18_3", "says": "What the voters may take by amendment is not beyond their reach; the question is only whether this limit needs one."},
			{"points": "no_breach", "fact": ["proposal", "instrument"], "authority": "amador_valley", "says": "Courts guard the initiative power and resolve reasonable doubts in its favor."},
		]
		law.in_force(f.authority)
	],
} if {
	some r in input.right
	r.action in {"limits", "removes"}
	input.proposal.instrument
	not _amends
	_of_the_constitution(r)
}
