package rules.us_ca.election.special_election_test

import future.keywords.not

import data.rules.us_ca.election.special_election as rule

_election(facts) := {"election": [object.union({"at": "election.e", "kind": "statewide_special", "decides": ["proposal"]}, facts)]}

test_an_act_that_calls_its_own_vote_fails if {
	rule.verdict["act.a"].ok == false with input as {"act": [{"at": "act.a", "does": "special_election_own"}]}
}

test_an_act_that_calls_a_later_vote_is_for_counsel if {
	rule.verdict["act.a"].lean == "open" with input as {"act": [{"at": "act.a", "does": "special_election_later"}]}
}

cases := {
	"called by the Governor": {"facts": {"called_by": "governor"}, "ok": true},
	"called by the Legislature": {"facts": {"called_by": "legislature"}, "ok": true},
	"called by nobody that it names": {"facts": {"silent": {"called_by": true}}, "ok": true},
	"called by the measure": {"facts": {"called_by": "measure"}, "ok": false},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict["election.e"] with input as _election(tc.facts)
	got.ok == tc.ok
}

test_a_later_question_is_for_counsel if {
	got := rule.verdict["election.e"] with input as _election({"called_by": "measure", "decides": ["question.q"]})
	got.lean == "open"
}

test_another_weekday_is_no_election_day if {
	rule.applies == set() with input as _election({"date": "2026-11-05"})
	rule.applies == {"election.e"} with input as _election({"date": "2026-11-03"})
}

test_other_elections_and_acts_are_not_governed if {
	rule.applies == set() with input as _election({"kind": "statewide_general"})
	rule.applies == set() with input as {"act": [{"at": "act.a", "does": "findings"}]}
	rule.applies == {"act.a", "election.e"} with input as {"act": [{"at": "act.a"}], "election": [{"at": "election.e"}]}
}

test_what_is_asked if {
	count(rule.needs) == 0
	rule.asks["act.a"] == {["proposal", "instrument"], ["act.a", "does"]} with input as {"act": [{"at": "act.a"}]}
	asks := {["proposal", "instrument"], ["election.e", "kind"], ["election.e", "called_by"], ["election.e", "decides"], ["election.e", "date"]}
	rule.asks["election.e"] == asks with input as {"election": [{"at": "election.e"}]}
}

test_who_may_call_one if {
	every caller in {"law", "governor", "legislature", "governing_body", "private_body"} {
		rule.verdict["election.e"].ok with input as _election({"called_by": caller})
	}
}

test_other_instruments_are_not_governed if {
	rule.applies == set() with input as {"proposal": {"instrument": "bill"}, "act": [{"at": "act.a"}]}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"proposal": {}, "act": [{"at": "act.a"}], "election": [{"at": "election.e", "called_by": "measure"}]}
}
