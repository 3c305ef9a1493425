package rules.us_ca.election.own_vote_tuesday_test

import future.keywords.not

import data.rules.us_ca.election.own_vote_tuesday as rule

cases := {
	"the election day": {"date": "2026-11-03", "ok": true},
	"a day before": {"date": "2026-11-02", "ok": false},
	"a day after": {"date": "2026-11-04", "ok": false},
	"the Thursday": {"date": "2026-11-05", "ok": false},
	"another Tuesday": {"date": "2026-11-10", "ok": true},
}

_input(date, set_by, as_of) := {
	"as_of": as_of,
	"proposal": {"proposer": "voters"},
	"election": [{"at": "election.own", "decides": ["proposal"], "date": date, "set_by": set_by}],
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict["election.own"] with input as _input(tc.date, "plan", "2024-11-19")
	got.ok == tc.ok
}

test_message_has_the_weekday_and_the_right_day if {
	got := rule.verdict["election.own"] with input as _input("2026-11-05", "plan", "2024-11-19")
	got.weekday == "Thursday"
	got.right == "2026-11-03"
	got.severity == "major"
}

test_only_a_command_is_blocking if {
	got := rule.verdict["election.own"] with input as _input("2026-11-05", "text", "2024-11-19")
	got.severity == "blocking"
}

test_before_the_norm_another_weekday_is_undecided if {
	rule.verdict == {} with input as _input("1990-11-07", "plan", "1990-01-01")
	count(rule.verdict) == 1 with input as _input("1990-11-06", "plan", "1990-01-01")
}

test_only_a_known_private_vote_excludes if {
	some_election := [{"at": "election.own"}]
	rule.applies == {"election.own"} with input as {"election": some_election}
	rule.applies == {"election.own"} with input as {"election": some_election, "proposal": {"proposer": "voters"}}
	rule.applies == set() with input as {"election": some_election, "proposal": {"instrument": "private_vote"}}
}

test_what_is_asked if {
	rule.needs == {"decides", "date"}
	rule.asks == {} with input as _input("2026-11-03", "plan", "2024-11-19")
	rule.asks["election.own"] == {["election.own", "set_by"]} with input as _input("2026-11-05", "plan", "2024-11-19")
	rule.asks["election.own"] == {["proposal", "instrument"]} with input as {"as_of": "2024-11-19", "election": [{"at": "election.own"}]}
}

test_a_cure_only_for_another_weekday if {
	rule.cures == {} with input as _input("2026-11-03", "plan", "2024-11-19")
	count(rule.cures["election.own"]) == 1 with input as _input("2026-11-05", "plan", "2024-11-19")
}

test_a_public_proposer_is_governed_whatever_the_instrument if {
	private := {"proposal": {"proposer": "voters", "instrument": "private_vote"}, "election": [{"at": "election.own"}]}
	rule.applies == {"election.own"} with input as private
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"as_of": "2024-11-19", "proposal": {}, "election": [{"at": "election.own"}]}
}
