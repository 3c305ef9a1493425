package rules.us_ca.election.qualifies_in_time_test

import future.keywords.not

import data.rules.us_ca.election.qualifies_in_time as rule

_input(as_of, status, certified) := {
	"as_of": as_of,
	"proposal": {"instrument": "initiative_statute", "status": status},
	"petition": {"certified": certified},
	"election": [{"at": "election.own", "decides": ["proposal"], "date": "2026-11-03"}],
}

cases := {
	"certified on the 131st day": {"as_of": "2024-11-19", "status": "qualified", "certified": "2026-06-25", "ok": true},
	"certified a day later": {"as_of": "2024-11-19", "status": "qualified", "certified": "2026-06-26", "ok": false},
	"a draft on the 131st day": {"as_of": "2026-06-25", "status": "draft", "certified": "2026-06-26", "ok": true},
	"a draft a day later": {"as_of": "2026-06-26", "status": "draft", "certified": "2026-06-25", "ok": false},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict["election.own"] with input as _input(tc.as_of, tc.status, tc.certified)
	got.ok == tc.ok
}

test_the_next_ballot_is_named if {
	got := rule.verdict["election.own"] with input as _input("2026-06-26", "draft", "2026-06-25")
	got.next == "2028-11-07"
}

test_a_withdrawn_measure_waits_for_nothing if {
	rule.applies == set() with input as {"proposal": {"status": "withdrawn"}, "election": [{"at": "election.own"}]}
	rule.applies == {"election.own"} with input as {"election": [{"at": "election.own"}]}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"as_of": "2024-11-19", "proposal": {}, "election": [{"at": "election.own"}]}
}
