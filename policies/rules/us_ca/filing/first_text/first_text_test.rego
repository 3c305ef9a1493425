package rules.us_ca.filing.first_text_test

import future.keywords.not

import data.rules.us_ca.filing.first_text as rule

test_an_operative_text_passes if {
	rule.verdict.filing.ok == true with input as {"filing": {"first_text_operative": true, "amendment": [{}]}}
}

test_an_amended_declaration_fails if {
	got := rule.verdict.filing with input as {"filing": {"first_text_operative": false, "amendment": [{}]}}
	got.ok == false
	not got.severity
}

test_a_declaration_that_stands_is_advisory if {
	got := rule.verdict.filing with input as {"filing": {"first_text_operative": false}}
	got.severity == "advisory"
}

test_what_is_asked if {
	rule.needs == {"first_text_operative"}
	rule.asks.filing == {["proposal", "instrument"]} with input as {"filing": {}}
}

test_what_is_not_governed if {
	rule.applies == {"filing"} with input as {"filing": {}}
	rule.applies == set() with input as {"proposal": {"instrument": "bill"}, "filing": {}}
	rule.applies == set() with input as {}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"proposal": {}, "filing": {}}
}
