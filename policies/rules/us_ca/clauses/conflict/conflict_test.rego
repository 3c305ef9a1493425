package rules.us_ca.clauses.conflict_test

import future.keywords.not

import data.rules.us_ca.clauses.conflict as rule

_input(conflict_rule) := {
	"as_of": "2026-11-25", "jurisdiction": "us_ca", "proposal": {"instrument": "initiative_statute"},
	"clause": [{"at": "clause.c", "kind": "conflict", "conflict_rule": conflict_rule}],
}

outcomes := {"more_votes": true, "always_prevails": false}

test_verdict[conflict_rule] if {
	some conflict_rule, ok in outcomes
	got := rule.verdict["clause.c"] with input as _input(conflict_rule)
	got.ok == ok
}

days := {"1990-10-31": "ca_const_2_10b", "1990-11-01": "taxpayers_v_fppc_1990"}

test_rivals_void[day] if {
	some day, authority in days
	got := rule.verdict["clause.c"] with input as object.union(_input("other_void"), {"as_of": day})
	[got.lean, got.because] == ["open", authority]
	{f.points | some f in got.factors} == {"breach", "no_breach"}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"clause": [{"at": "clause.c"}], "proposal": {}}
}
