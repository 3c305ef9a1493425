package rules.us_ca.filing.statement_on_signatures_test

import future.keywords.not

import data.rules.us_ca.filing.statement_on_signatures as rule

test_verdict if {
	rule.verdict.filing.ok == true with input as {"filing": {"form": true}}
	rule.verdict.filing.ok == false with input as {"filing": {"form": false}}
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
	rule.needs == {"form"}
	rule.asks.filing == {["proposal", "instrument"], ["proposal", "status"]} with input as {"filing": {}}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"proposal": {}, "filing": {}}
}
