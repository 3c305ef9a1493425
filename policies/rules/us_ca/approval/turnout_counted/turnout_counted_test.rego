package rules.us_ca.approval.turnout_counted_test

import future.keywords.not

import data.rules.us_ca.approval.turnout_counted as rule

_half := {"num": 1, "den": 2, "text": "50%"}

_approval := {"at_least": {"num": 55, "den": 100, "text": "55%"}, "of": "votes_on_question"}

_input(threshold, turnout) := {
	"as_of": "2024-11-19",
	"threshold": [object.union(
		{"at": "threshold.a", "decides": "proposal", "approval": _approval},
		object.union(threshold, {"turnout": object.union({"at_least": _half, "of": "registered_voters"}, turnout)}),
	)],
}

# 50 percent of registered voters, 55 percent of them: one floor only where both are votes on the question.
test_votes_on_the_question if {
	got := rule.verdict["threshold.a"] with input as _input({}, {"counts": "votes_on_question"})
	got.ok
	got.floor == "27.5%"
}

test_ballots_cast if {
	got := rule.verdict["threshold.a"] with input as _input({}, {"counts": "ballots_cast_at_election"})
	got.lean == "no_breach"
	[got.floor, got.low, got.lower] == ["27.5%", "24.75%", "22%"]
}

test_both_on_ballots if {
	got := rule.verdict["threshold.a"] with input as _input({"approval": {"of": "ballots_cast"}}, {"counts": "ballots_cast_at_election"})
	got.ok
}

test_silence_of_the_measure if {
	got := rule.verdict["threshold.a"] with input as _input({"silent": {"turnout.counts": true}}, {})
	not got.ok
	got.severity == "major"
	[got.floor, got.low, got.lower] == ["27.5%", "24.75%", "22%"]
	bare := rule.verdict["threshold.a"] with input as {"as_of": "2024-11-19", "threshold": [{"at": "threshold.a", "decides": "proposal", "silent": {"turnout.counts": true}, "turnout": {"at_least": _half}}]}
	bare.message == "bare"
}

test_good_order_where_nothing_follows if {
	facts := object.union(_input({"decides": "question.a", "silent": {"turnout.counts": true}}, {}), {"question": [{"at": "question.a", "effect": "none"}]})
	got := rule.verdict["threshold.a"] with input as facts
	got.severity == "advisory"
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as _input({}, {})
	rule.applies == {"threshold.a"} with input as {"threshold": [{"at": "threshold.a"}]}
	rule.applies == set() with input as {"threshold": [{"at": "threshold.a", "silent": {"turnout": true}}]}
}

test_asks if {
	rule.needs == {"turnout", "decides"}
	facts := object.union(_input({"decides": "question.a"}, {"counts": "ballots_cast_at_election"}), {"question": [{"at": "question.a"}, {"at": "question.b"}]})
	rule.asks["threshold.a"] == {
		["threshold.a", "set_by"], ["threshold.a", "turnout.counts"], ["threshold.a", "turnout.of"], ["threshold.a", "turnout.at_least"],
		["threshold.a", "approval.at_least"], ["threshold.a", "approval.of"], ["question.a", "effect"],
	} with input as facts
	votes := rule.asks["threshold.a"] with input as _input({}, {"counts": "votes_on_question"})
	votes == {["threshold.a", "set_by"], ["threshold.a", "turnout.counts"]}
	silent := rule.asks["threshold.a"] with input as _input({"silent": {"approval": true}}, {"counts": "ballots_cast_at_election"})
	silent == {["threshold.a", "set_by"], ["threshold.a", "turnout.counts"]}
	none := rule.asks with input as {"threshold": [{"at": "threshold.a", "decides": "question.a"}], "question": [{"at": "question.a"}]}
	none == {}
}

test_not_governed if {
	rule.applies == set() with input as _input({"set_by": "ballot_materials"}, {})
	rule.applies == set() with input as _input({"decides": "legislative_vote"}, {})
}

test_more_where_law_follows if {
	effects := [{"at": "question.a", "effect": "some"}, {"at": "question.b", "effect": "none"}]
	facts := object.union(_input({"decides": "question.a", "silent": {"turnout.counts": true}}, {}), {"question": effects})
	got := rule.verdict["threshold.a"] with input as facts
	got.severity == "major"
}

test_no_turnout_no_verdict if {
	rule.verdict == {} with input as {"as_of": "2024-11-19", "threshold": [{"at": "threshold.a", "silent": {"turnout": true, "turnout.counts": true}}]}
}

test_asks_what_the_approval_is_measured_on if {
	facts := {"threshold": [{"at": "threshold.a", "turnout": {"at_least": _half, "counts": "ballots_cast_at_election"}}]}
	["threshold.a", "approval.of"] in rule.asks["threshold.a"] with input as facts
}
