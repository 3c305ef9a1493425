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

test_only_a_petition_that_is_in_is_left_out if {
	rule.applies == {"petition"} with input as {"petition": {}}
	rule.applies == set() with input as {"petition": {}, "proposal": {"status": "qualified"}}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"proposal": {}, "filing": {}, "petition": {}}
}
