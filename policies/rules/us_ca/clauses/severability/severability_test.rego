package rules.us_ca.clauses.severability_test

import future.keywords.not

import data.rules.us_ca.clauses.severability as rule

outcomes := {
	"a severability clause": {"kinds": ["sunset", "severability"], "ok": true},
	"another clause": {"kinds": ["sunset"], "ok": false},
	"no clause": {"kinds": [], "ok": false},
}

test_verdict[note] if {
	some note, tc in outcomes
	clauses := [{"at": "clause.c", "kind": kind} | some kind in tc.kinds]
	got := rule.verdict.proposal with input as {"clause": clauses, "complete": {"clause": true}, "proposal": {}}
	got.ok == tc.ok
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"proposal": {}, "complete": {}}
}

test_asks if {
	count(rule.needs) == 0
	rule.asks.proposal == {["proposal", "instrument"], ["proposal", "complete.clause"]} with input as {"proposal": {}}
}
