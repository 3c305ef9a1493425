package rules.us_ca.approval.turnout_register_test

import future.keywords.not

import data.rules.us_ca.approval.turnout_register as rule

_turnout := {"at_least": {"num": 1, "den": 2, "text": "50%"}, "of": "registered_voters"}

_input(threshold, effect) := {
	"threshold": [object.union({"at": "threshold.a", "decides": "question.a", "turnout": _turnout}, threshold)],
	"question": [{"at": "question.a", "effect": effect}],
}

_silent := {"silent": {"turnout.register": true}}

test_good_order_where_nothing_follows if {
	got := rule.verdict["threshold.a"] with input as _input(_silent, "none")
	got == {"ok": false, "severity": "advisory", "facts": [["threshold.a", "turnout.at_least"]], "asked": ["a turnout of at least 50% of all registered voters"]}
}

test_more_where_law_follows if {
	got := rule.verdict["threshold.a"] with input as _input(_silent, "some")
	got.severity == "major"
	own := rule.verdict["threshold.a"] with input as _input(object.union(_silent, {"decides": "proposal"}), "none")
	own.severity == "major"
}

test_a_named_register_passes if {
	got := rule.verdict["threshold.a"] with input as _input({"turnout": object.union(_turnout, {"register": "the 15-day report"})}, "some")
	got.ok
}

governed := {
	"what the text asks": {"threshold": {"set_by": "text"}, "at": {"threshold.a"}},
	"what ballot materials say": {"threshold": {"set_by": "ballot_materials"}, "at": set()},
	"no turnout": {"threshold": {"silent": {"turnout": true}}, "at": set()},
	"a vote of lawmakers": {"threshold": {"decides": "legislative_vote"}, "at": set()},
}

test_governed[note] if {
	some note, tc in governed
	tc.at == rule.applies with input as _input(tc.threshold, "some")
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as _input({}, "some")
	rule.applies == {"threshold.a"} with input as {"threshold": [{"at": "threshold.a"}]}
}

test_asks if {
	rule.needs == {"turnout", "decides"}
	facts := object.union(_input({}, "some"), {"question": [{"at": "question.a"}, {"at": "question.b"}]})
	rule.asks["threshold.a"] == {
		["threshold.a", "set_by"], ["threshold.a", "turnout.of"], ["threshold.a", "turnout.register"], ["question.a", "effect"],
	} with input as facts
	none := rule.asks with input as {"threshold": [{"at": "threshold.a", "decides": "question.a"}], "question": [{"at": "question.a"}]}
	none == {}
}

test_no_turnout_no_verdict if {
	rule.verdict == {} with input as {"threshold": [{"at": "threshold.a", "silent": {"turnout": true, "turnout.register": true}}]}
}
