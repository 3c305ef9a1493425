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

test_what_is_not_governed if {
	every status in {"circulating", "qualified", "failed_to_qualify", "withdrawn", "removed", "adopted", "rejected"} {
		rule.applies == set() with input as {"proposal": {"status": status}, "filing": {}}
	}
	rule.applies == set() with input as {"proposal": {"instrument": "bill"}, "filing": {}}
	rule.applies == set() with input as {}
}

test_what_is_asked if {
	count(rule.needs) == 0
	open := {["proposal", "instrument"], ["proposal", "status"]}
	rule.asks.filing == open | {["filing", "certification"], ["filing", "fee_paid"], ["filing", "on_paper"]} with input as {"filing": {}}
	rule.asks.filing == open with input as {"filing": {"fee_paid": false}}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"proposal": {}, "filing": {}}
	rule.verdict == {} with input as {"filing": {"certification": true, "fee_paid": true}}
}

test_the_words_on_what_is_not_submitted if {
	rule.verdict.filing.because == "elec_9001e" with input as {"filing": {"fee_paid": false}}
}
