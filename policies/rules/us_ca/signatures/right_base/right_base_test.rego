package rules.us_ca.signatures.right_base_test

import future.keywords.not

import data.rules.us_ca.signatures.right_base as rule

_input(summary, counted) := {
	"proposal": {"instrument": "initiative_statute"},
	"filing": {"summary_date": summary},
	"petition": {"signatures_required": counted},
}

cases := {
	"the last day of the old base": {"summary": "2022-11-08", "counted": 623212, "ok": true},
	"the first day of the new base": {"summary": "2022-11-09", "counted": 623212, "ok": false},
	"the new number on the old day": {"summary": "2022-11-08", "counted": 546651, "ok": false},
	"a number of no election": {"summary": "2022-11-09", "counted": 700000, "ok": true},
	"the old number after the vote of 2026": {"summary": "2026-11-04", "counted": 546651, "ok": false},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict.petition with input as _input(tc.summary, tc.counted)
	got.ok == tc.ok
}

test_what_is_not_governed if {
	rule.applies == {"petition"} with input as {"petition": {}}
	rule.applies == set() with input as {"proposal": {"instrument": "bill"}, "petition": {}}
	rule.applies == set() with input as {}
}

test_what_is_asked if {
	rule.needs == {"signatures_required"}
	rule.asks.petition == {["proposal", "instrument"], ["filing", "summary_date"]} with input as {"petition": {}}
}

test_no_verdict_without_number_or_instrument if {
	rule.verdict == {} with input as {"proposal": {"instrument": "initiative_statute"}, "filing": {"summary_date": "2025-01-23"}, "petition": {}}
	rule.verdict == {} with input as {"proposal": {}, "filing": {"summary_date": "2025-01-23"}, "petition": {"signatures_required": 546651}}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"proposal": {}, "filing": {}, "petition": {}}
	rule.verdict == {} with input as {"proposal": {"instrument": "initiative_statute"}, "filing": {}, "petition": {"signatures_required": 546651}}
}
