package rules.us_ca.retroactivity.earlier_events_test

import future.keywords.not

import data.rules.us_ca.retroactivity.earlier_events as rule

_clause(facts) := {"jurisdiction": "us_ca", "as_of": "2024-11-19", "clause": [object.union({"at": "clause.c", "kind": "retroactive"}, facts)]}

cases := {
	"later events": {"applies_to": "after"},
	"silence of the measure": {"silent": {"applies_to": true}},
}

test_passes[note] if {
	some note, facts in cases
	rule.verdict["clause.c"].ok == true with input as _clause(facts)
}

# Evangelatos was decided on 21 April 1988, Calfarm on 4 May 1989, Tapia on 1 April 1991, In re E.J. on 1 February 2010.
days := {
	"1988-04-20": ["ca_const_1_9", 1],
	"1988-04-21": ["evangelatos_1988", 2],
	"1989-05-04": ["evangelatos_1988", 3],
	"1991-04-01": ["evangelatos_1988", 4],
	"2010-02-01": ["evangelatos_1988", 5],
}

test_day[day] if {
	some day, [because, factors] in days
	got := rule.verdict["clause.c"] with input as object.union(_clause({"applies_to": "before"}), {"as_of": day})
	[got.lean, got.because, count(got.factors)] == ["open", because, factors]
}

test_only_clauses_that_reach_back if {
	rule.applies == set() with input as _clause({"kind": "effective"})
	rule.verdict == {} with input as _clause({"kind": "effective", "applies_to": "before"})
	rule.verdict == {} with input as _clause({"kind": "effective", "applies_to": "after"})
	rule.verdict == {} with input as _clause({"kind": "effective", "silent": {"applies_to": true}})
	rule.applies == {"clause.c"} with input as {"clause": [{"at": "clause.c"}]}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as _clause({})
}
