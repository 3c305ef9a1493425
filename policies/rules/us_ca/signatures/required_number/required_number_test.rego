package rules.us_ca.signatures.required_number_test

import future.keywords.not

import data.rules.us_ca.signatures.required_number as rule

_input(instrument, summary, petition) := {
	"proposal": {"instrument": instrument},
	"filing": {"summary_date": summary},
	"petition": petition,
}

cases := {
	"a statute, exactly": {"instrument": "initiative_statute", "summary": "2025-01-23", "counted": 546651, "ok": true},
	"a statute, one short": {"instrument": "initiative_statute", "summary": "2025-01-23", "counted": 546650, "ok": false},
	"an amendment, exactly": {"instrument": "initiative_constitutional_amendment", "summary": "2025-01-23", "counted": 874641, "ok": true},
	"an amendment, one short": {"instrument": "initiative_constitutional_amendment", "summary": "2025-01-23", "counted": 874640, "ok": false},
	"both in one, by the statute's number": {"instrument": "initiative_combined", "summary": "2025-01-23", "counted": 546651, "ok": false},
	"summary on the day of the vote of 2022": {"instrument": "initiative_statute", "summary": "2022-11-08", "counted": 546651, "ok": false},
	"summary on the day after": {"instrument": "initiative_statute", "summary": "2022-11-09", "counted": 546651, "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict.petition with input as _input(tc.instrument, tc.summary, {"signatures_required": tc.counted})
	got.ok == tc.ok
}

test_the_notice_decides_where_the_vote_is_not_certified if {
	short := rule.verdict.petition with input as _input("initiative_statute", "2026-11-04", {"signatures_required": 9, "signatures_in_notice": 10})
	short.ok == false
	short.election == "2026-11-03"
	exact := rule.verdict.petition with input as _input("initiative_statute", "2026-11-04", {"signatures_required": 10, "signatures_in_notice": 10})
	exact.ok
}

test_what_is_not_governed if {
	rule.applies == {"petition"} with input as {"petition": {}}
	rule.applies == set() with input as {"proposal": {"instrument": "bill"}, "petition": {}}
	rule.applies == set() with input as {}
}

test_what_is_asked if {
	rule.needs == {"signatures_required"}
	open := {["proposal", "instrument"], ["filing", "summary_date"]}
	rule.asks.petition == open with input as {"proposal": {}, "filing": {}, "petition": {}}
	rule.asks.petition == open with input as _input("initiative_statute", "2025-01-23", {})
	rule.asks.petition == open | {["petition", "signatures_in_notice"]} with input as _input("initiative_statute", "2026-11-04", {})
}

test_cure if {
	some edit in rule.cures.petition with input as _input("initiative_statute", "2025-01-23", {"signatures_required": 1})
	edit.hcl == "546651"
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"proposal": {}, "filing": {}, "petition": {}}
	rule.applies == {"petition"} with input as {"petition": {}}
	rule.applies == set() with input as {}
}
