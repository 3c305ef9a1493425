package rules.us_ca.petition.text_as_filed_test

import future.keywords.not

import data.rules.us_ca.petition.text_as_filed as rule

cases := {
	"full and identical": {"full": true, "text": "identical", "ok": true},
	"not full": {"full": false, "text": "identical", "ok": false},
	"not full and different": {"full": false, "text": "different", "ok": false},
	"different": {"full": true, "text": "different", "ok": false},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict.petition with input as {"petition": {"text_full": tc.full, "text_identical": tc.text}}
	got.ok == tc.ok
}

test_small_differences_are_for_counsel if {
	got := rule.verdict.petition with input as {"petition": {"text_full": true, "text_identical": "small_differences"}}
	got.lean == "no_breach"
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
	count(rule.needs) == 0
	open := {["proposal", "instrument"], ["proposal", "status"]}
	rule.asks.petition == open | {["petition", "text_full"], ["petition", "text_identical"]} with input as {"petition": {}}
	rule.asks.petition == open | {["petition", "text_identical"]} with input as {"petition": {"text_identical": "different"}}
	rule.asks.petition == open | {["petition", "text_full"]} with input as {"petition": {"text_full": false}}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"proposal": {}, "petition": {}}
}

test_small_differences_in_a_text_that_is_not_full if {
	got := rule.verdict.petition with input as {"petition": {"text_full": false, "text_identical": "small_differences"}}
	got.ok == false
}
