package rules.us_ca.filing.conditions_test

import future.keywords.not

import data.rules.us_ca.filing.conditions as rule

_filing := {"certification": true, "fee_paid": true, "on_paper": true}

cases := {
	"all of it": {"filing": {}, "ok": true},
	"without certification": {"filing": {"certification": false}, "ok": false},
	"without the fee": {"filing": {"fee_paid": false}, "ok": false},
	"by electronic mail": {"filing": {"on_paper": false}, "ok": false},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict.filing with input as {"filing": object.union(_filing, tc.filing)}
	got.ok == tc.ok
}

test_all_that_lacks_is_named if {
	got := rule.verdict.filing with input as {"filing": {"fee_paid": false, "on_paper": false}}
	got.lacks == ["the fee", "the text on paper"]
	count(got.facts) == 2
}

test_a_measure_that_circulates_is_past_it if {
	rule.applies == set() with input as {"proposal": {"status": "circulating"}, "filing": {}}
	rule.applies == {"filing"} with input as {"filing": {}}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"proposal": {}, "filing": {}}
	rule.verdict == {} with input as {"filing": {"certification": true, "fee_paid": true}}
}
