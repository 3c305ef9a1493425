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

test_what_is_asked if {
	rule.needs == {"decides", "date"}
	open := {["proposal", "instrument"], ["proposal", "status"]}
	rule.asks["election.own"] == open with input as _input("2024-11-19", "draft", "2026-06-25")
	every status in {"qualified", "removed"} {
		rule.asks["election.own"] == open | {["petition", "certified"]} with input as _input("2024-11-19", status, "2026-06-25")
	}
}

test_until_it_qualifies_the_day_of_the_proposal_counts if {
	every status in {"reported", "draft", "filed", "circulating"} {
		got := rule.verdict["election.own"] with input as _input("2026-06-26", status, "2026-06-25")
		got.message == "passed"
	}
}

test_what_the_voters_decided_was_on_the_ballot if {
	every status in {"adopted", "rejected"} {
		decided := _input("2024-11-19", status, "2026-06-26")
		rule.verdict["election.own"].ok == true with input as decided
		rule.asks["election.own"] & {["petition", "certified"]} == set() with input as decided
	}
}

test_what_is_not_governed if {
	rule.applies == set() with input as {"proposal": {"status": "failed_to_qualify"}, "election": [{"at": "election.own"}]}
	rule.applies == set() with input as {"proposal": {"instrument": "bill"}, "election": [{"at": "election.own"}]}
	rule.applies == set() with input as {"election": [{"at": "election.own", "decides": ["question.q"]}]}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"as_of": "2024-11-19", "proposal": {}, "election": [{"at": "election.own"}]}
	rule.verdict == {} with input as {"as_of": "2024-11-19", "proposal": {"status": "adopted"}, "election": [{"at": "election.own"}]}
}
