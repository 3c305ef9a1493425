package rules.us_ca.petition.form_test

import future.keywords.not

import data.rules.us_ca.petition.form as rule

test_verdict if {
	rule.verdict.petition.ok == true with input as {"petition": {"format": "as_law"}}
	rule.verdict.petition.ok == false with input as {"petition": {"format": "departs"}}
}

test_a_draft_has_no_petition_to_look_at if {
	rule.applies == set() with input as {"petition": {}, "proposal": {"status": "draft"}}
	rule.applies == {"petition"} with input as {"petition": {}}
}

test_what_is_not_governed if {
	every status in {"reported", "draft", "filed"} {
		rule.applies == set() with input as {"proposal": {"status": status}, "petition": {}}
	}
	rule.applies == set() with input as {"proposal": {"instrument": "bill"}, "petition": {}}
	rule.applies == set() with input as {}
}

test_what_is_asked if {
	rule.needs == {"format"}
	open := {["proposal", "instrument"], ["proposal", "status"]}
	rule.asks.petition == open with input as {"petition": {}}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"proposal": {}, "petition": {}}
}
