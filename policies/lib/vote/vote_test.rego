package lib.vote_test

import future.keywords.not

import data.lib.vote

_input(as_of, election) := {"as_of": as_of, "election": [object.union({"at": "election.own"}, election)]}

test_the_stated_day if {
	election := {"decides": ["proposal", "question.q"], "date": "2026-11-03"}
	vote.day == "2026-11-03" with input as _input("2024-11-19", election)
	vote.takes_effect == "2026-12-16" with input as _input("2024-11-19", election)
	vote.never_before == "2026-11-08" with input as _input("2024-11-19", election)
}

test_the_next_ballot_only_when_all_elections_are_stated if {
	vote.day == "2026-11-03" with input as {"as_of": "2024-11-19", "complete": {"election": true}}
	not vote.day with input as {"as_of": "2024-11-19"}
	vote.asks == {["proposal", "complete.election"]} with input as {"as_of": "2024-11-19"}
}

test_what_is_asked if {
	vote.asks == {["election.own", "decides"], ["proposal", "complete.election"]} with input as _input("2024-11-19", {})
	vote.asks == {["election.own", "decides"], ["election.own", "date"]} with input as _input("2024-11-19", {"decides": ["proposal"]})
}

named := {
	"2026-11-07": "too early",
	"2026-11-08": "perhaps",
	"2026-12-15": "perhaps",
	"2026-12-16": "in time",
}

test_named[day] if {
	some day, want in named
	_answer(day) == want with input as _input("2024-11-19", {"decides": ["proposal"], "date": "2026-11-03"})
}

_answer(day) := "too early" if vote.too_early(day)

_answer(day) := "perhaps" if vote.perhaps_early(day)

_answer(day) := "in time" if vote.in_time(day)

test_the_measure_was_free_until_june_2018 if {
	vote.in_time("2006-11-08") with input as _input("2018-06-05", {"decides": ["proposal"], "date": "2006-11-07"})
	not vote.in_time("2018-11-07") with input as _input("2018-06-06", {"decides": ["proposal"], "date": "2018-11-06"})
}
