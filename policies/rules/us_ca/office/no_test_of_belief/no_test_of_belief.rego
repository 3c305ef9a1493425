package rules.us_ca.office.no_test_of_belief

import data.lib.instruments
import future.keywords.not

needs := set()

# art. XX, § 3: "any public office or employment"
applies contains h.at if {
	some h in _holders
	not input.proposal.instrument in instruments.wholly_constitutional
	not instruments.constitutes(h.created_by)
}

_bodies contains b if some b in input.commission

_bodies contains b if some b in input.office

_holders contains b if some b in _bodies

_holders contains r if some r in input.representative

asks[h.at] contains ["proposal", "instrument"] if some h in _holders

asks[h.at] contains [h.at, "created_by"] if {
	input.proposal.instrument in instruments.combined
	some h in _holders
}

asks[h.at] contains [h.at, "oath"] if some h in _holders

asks[b.at] contains [b.at, "qualification"] if some b in _bodies

asks[b.at] contains [b.at, "selection.criterion"] if some b in _bodies

asks[b.at] contains [q.at, "kind"] if {
	some b in _bodies
	some q in b.qualification
}

asks[b.at] contains [k.at, fact] if {
	some b in _bodies
	some k in b.selection.criterion
	some fact in {"trait", "mode"}
}

# "no other oath, declaration, or test, shall be required as a qualification"
_tests[h.at] contains [[h.at, "oath"], h.oath] if {
	some h in _holders
	h.oath in {"additional", "replaced"}
}

_tests[b.at] contains [[q.at, "kind"], q.kind] if {
	some b in _bodies
	some q in b.qualification
	q.kind in {"religious_test", "political_test", "loyalty_pledge"}
}

_tests[b.at] contains [[k.at, "mode"], "religious_test"] if {
	some b in _bodies
	some k in b.selection.criterion
	k.trait == "religion"
	k.mode in {"quota", "reserved", "eligibility", "exclusion", "preference"}
}

_by_politics[b.at] contains k if {
	some b in _bodies
	some k in b.selection.criterion
	k.trait == "politics"
	k.mode in {"eligibility", "exclusion"}
}

verdict[at] := {
	"ok": false,
	"facts": [place | some [place, _] in tests],
	"tests": {test | some [_, test] in tests},
} if {
	some at, tests in _tests
}

verdict[at] := {
	"refer": "Is this a test of belief, or a rule on party registration?",
	"lean": "open",
	"because": "ca_const_20_3",
	"facts": [[k.at, "mode"] | some k in ks],
	"mode": {k.mode | some k in ks},
	"severity": "major",
	"factors": [
		{"points": "breach", "fact": at, "authority": "ca_const_20_3", "says": "No test beside the oath may be a qualification for office, and affiliation comes near to belief."},
		{"points": "no_breach", "fact": at, "authority": "ca_const_21_2c", "says": "The law of redistricting itself asks for five years of registration with one party, or with none."},
	],
} if {
	some at, ks in _by_politics
	not _tests[at]
}

verdict[h.at] := {"ok": true, "facts": [[h.at, "oath"]]} if {
	some h in _holders
	h.at in _oath_known
	not _tests[h.at]
	not _by_politics[h.at]
}

# A measure that is silent leaves the oath of the law.
_oath_known contains h.at if {
	some h in _holders
	h.oath
}

_oath_known contains h.at if {
	some h in _holders
	h.silent.oath
}
