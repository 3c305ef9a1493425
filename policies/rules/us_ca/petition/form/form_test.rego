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

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"proposal": {}, "petition": {}}
}
