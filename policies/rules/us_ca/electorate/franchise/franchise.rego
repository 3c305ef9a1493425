package rules.us_ca.electorate.franchise

import data.lib.dated
import data.lib.instruments
import data.lib.law
import data.rules.us_ca.electorate.franchise.params
import future.keywords.not

needs := set()

applies contains e.at if {
	some e in input.electorate
	not input.proposal.instrument in instruments.constitutional
	not e.run_by == "private_body"
}

asks[e.at] contains ["proposal", "instrument"] if some e in input.electorate

asks[e.at] contains [e.at, fact] if {
	some e in input.electorate
	some fact in {"run_by", "citizenship", "age", "residence", "limited_by"}
}

asks[e.at] contains [e.at, "with_federal_election"] if {
	some e in input.electorate
	e.citizenship == "noncitizens_too"
}

# art. II, § 2: "A United States citizen 18 years of age and resident in this State may vote."
_narrower[e.at] contains ["citizenship", "fewer than all citizens"] if {
	some e in input.electorate
	e.citizenship == "narrower"
}

_narrower[e.at] contains ["age", sprintf("only from %d years of age", [e.age])] if {
	some e in input.electorate
	e.age > dated.value(params.age, input.as_of)
}

_narrower[e.at] contains ["residence", "only after a longer residence"] if {
	some e in input.electorate
	e.residence == "longer"
}

_narrower[e.at] contains ["limited_by", sprintf("limited by %s", [_trait_names[trait]])] if {
	some e in input.electorate
	some trait in e.limited_by
}

_trait_names := {
	"sex": "sex", "sexual_orientation": "sexual orientation", "religion": "religion", "politics": "political affiliation or belief",
	"expertise": "profession", "wealth": "wealth", "diversity": "diversity",
}

_wider[e.at] contains ["citizenship", "others than citizens"] if {
	some e in input.electorate
	e.citizenship == "noncitizens_too"
}

_wider[e.at] contains ["age", sprintf("from %d years of age", [e.age])] if {
	some e in input.electorate
	e.age < dated.value(params.age, input.as_of)
}

_wider[e.at] contains ["residence", "without residence"] if {
	some e in input.electorate
	e.residence == "not_required"
}

verdict[at] := {"ok": false, "facts": [[at, fact] | some [fact, _] in narrower], "narrower": {says | some [_, says] in narrower}} if {
	some at, narrower in _narrower
}

verdict[at] := {
	"refer": "May the electorate be widened by a statute?",
	"lean": _lean(at),
	"because": _because(at),
	"message": _message(at),
	"facts": [[at, fact] | some [fact, _] in wider],
	"wider": {says | some [_, says] in wider},
	"factors": [object.union(factor, {"fact": at}) | some factor in _factors[_message(at)]; law.in_force(factor.authority)],
} if {
	some at, wider in _wider
	not _narrower[at]
}

_with_federal contains e.at if {
	some e in input.electorate
	e.citizenship == "noncitizens_too"
	e.with_federal_election
}

_message(at) := "federal" if at in _with_federal

else := "refer"

_lean(at) := "breach" if at in _with_federal

else := "open"

_because(at) := "usc18_611" if at in _with_federal

else := "lacy_v_san_francisco_2023" if {
	law.in_force("lacy_v_san_francisco_2023")
}

else := "ca_const_2_2"

_factors.refer := [
	{"points": "breach", "authority": "ca_const_2_2", "says": "The section says who may vote, and the cases that widen it are about charter cities."},
	{"points": "no_breach", "authority": "lacy_v_san_francisco_2023", "says": "Neither words nor history of the section forbid legislation that widens the electorate."},
]

_factors.federal := [
	{"points": "breach", "authority": "usc18_611", "says": "Aliens may not vote where federal officers are chosen on the same ballot."},
	{"points": "no_breach", "authority": "usc18_611", "says": "Votes on other matters that are held apart are excepted."},
]

verdict[e.at] := {"ok": true, "facts": [[e.at, "citizenship"]]} if {
	some e in input.electorate
	e.at in _known
	not _narrower[e.at]
	not _wider[e.at]
}

_known contains e.at if {
	some e in input.electorate
	e.citizenship
}

_known contains e.at if {
	some e in input.electorate
	e.silent.citizenship
}
