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

_others := ["severability", "amendment", "effective", "operative", "retroactive", "sunset", "construction", "courts"]

test_other_clauses[kind] if {
	some kind in _others
	rule.applies == set() with input as {"clause": [{"at": "clause.c", "kind": kind}]}
}

test_only_statewide_initiatives if {
	rule.applies == {"clause.c"} with input as _input("more_votes")
	rule.applies == {"clause.c"} with input as {"clause": [{"at": "clause.c"}]}
	rule.applies == set() with input as object.union(_input("more_votes"), {"proposal": {"instrument": "charter_amendment"}})
}

test_the_section_speaks_where_the_measure_is_silent if {
	silent := {"at": "clause.c", "kind": "conflict", "silent": {"conflict_rule": true}}
	rule.verdict["clause.c"].ok with input as {"clause": [silent]}
	rule.verdict == {} with input as {"clause": [object.remove(silent, {"kind"})]}
}

test_asks if {
	rule.needs == {"kind", "conflict_rule"}
	rule.asks == {"clause.c": {["proposal", "instrument"]}} with input as {"clause": [{"at": "clause.c"}]}
}

test_factors_of_the_day if {
	got := rule.verdict["clause.c"] with input as object.union(_input("other_void"), {"as_of": "1990-10-31"})
	{f.authority | some f in got.factors} == {"ca_const_2_10b"}
}
