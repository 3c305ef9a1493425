package rules.us_ca.signatures.to_spare_test

import future.keywords.not

import data.rules.us_ca.signatures.to_spare as rule

_input(planned) := {
	"proposal": {"instrument": "initiative_statute", "status": "circulating"},
	"filing": {"summary_date": "2025-01-23"},
	"petition": {"signatures_planned": planned},
}

cases := {
	"one short": {"planned": 546650, "ok": false},
	"exactly what is required": {"planned": 546651, "ok": false, "severity": "advisory"},
	"110 percent": {"planned": 601316, "ok": false, "severity": "advisory"},
	"one more than 110 percent": {"planned": 601317, "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict.petition with input as _input(tc.planned)
	got.ok == tc.ok
	object.get(got, "severity", "") == object.get(tc, "severity", "")
}

test_the_notice_decides_where_the_vote_is_not_certified if {
	notice := {"proposal": {"instrument": "initiative_statute"}, "filing": {"summary_date": "2026-11-04"}, "petition": {"signatures_planned": 9, "signatures_in_notice": 10}}
	rule.verdict.petition.ok == false with input as notice
	["petition", "signatures_in_notice"] in rule.asks.petition with input as notice
}

test_only_a_petition_that_is_in_is_left_out if {
	rule.applies == {"petition"} with input as {"petition": {}}
	rule.applies == set() with input as {"petition": {}, "proposal": {"status": "qualified"}}
}

test_what_is_not_governed if {
	every status in {"qualified", "failed_to_qualify", "withdrawn", "removed", "adopted", "rejected"} {
		rule.applies == set() with input as {"proposal": {"status": status}, "petition": {}}
	}
	rule.applies == set() with input as {"proposal": {"instrument": "bill"}, "petition": {}}
	rule.applies == set() with input as {}
}

test_what_is_asked if {
	rule.needs == {"signatures_planned"}
	open := {["proposal", "instrument"], ["proposal", "status"], ["filing", "summary_date"]}
	rule.asks.petition == open with input as {"proposal": {}, "filing": {}, "petition": {}}
	rule.asks.petition == open with input as _input(1)
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"proposal": {}, "filing": {}, "petition": {}}
}
