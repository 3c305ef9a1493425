package rules.us.penalty.protected_conduct_test

import future.keywords.not

import data.rules.us.penalty.protected_conduct as rule

_penalty(conduct, day) := {"jurisdiction": "us_ca", "as_of": day, "penalty": [{"at": "penalty.p", "conduct": conduct}]}

cases := {
	"conduct of adults": {"conduct": "sexual_conduct_of_adults", "day": "2024-11-19", "ok": false},
	"the day of Lawrence": {"conduct": "sexual_conduct_of_adults", "day": "2003-06-26", "ok": false},
	"the day before": {"conduct": "sexual_conduct_of_adults", "day": "2003-06-25", "ok": true},
	"homicide": {"conduct": "homicide", "day": "2024-11-19", "ok": true},
	"another crime": {"conduct": "crime_against_person", "day": "2024-11-19", "ok": true},
	"regulations": {"conduct": "regulatory", "day": "2024-11-19", "ok": true},
	"something else": {"conduct": "other", "day": "2024-11-19", "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	rule.verdict["penalty.p"].ok == tc.ok with input as _penalty(tc.conduct, tc.day)
}

test_speech_is_for_counsel if {
	rule.verdict["penalty.p"].lean == "breach" with input as _penalty("speech", "2024-11-19")
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"penalty": [{"at": "penalty.p"}]}
}
