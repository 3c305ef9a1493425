package lib.thresholds_test

import future.keywords.not

import data.lib.thresholds

_half := {"num": 1, "den": 2, "text": "50%"}

cases := {
	"more than half": {"approval": {"more_than": _half, "of": "votes_on_question"}, "beyond": set()},
	"half of the ballots": {"approval": {"more_than": _half, "of": "ballots_cast"}, "beyond": {"approval.more_than"}},
	"two thirds": {"approval": {"at_least": {"num": 2, "den": 3, "text": "2/3"}}, "beyond": {"approval.at_least"}},
	"just above half": {"approval": {"at_least": {"num": 5001, "den": 10000, "text": "50.01%"}}, "beyond": {"approval.at_least"}},
	"a third": {"approval": {"at_least": {"num": 1, "den": 3, "text": "1/3"}}, "beyond": set()},
}

test_beyond[note] if {
	some note, tc in cases
	got := thresholds.beyond("threshold.a", _half) with input as {"threshold": [{"at": "threshold.a", "approval": tc.approval}]}
	got == tc.beyond
}

test_turnout_is_beyond if {
	facts := {"threshold": [{"at": "threshold.a", "turnout": {"at_least": _half, "of": "registered_voters"}}]}
	{"turnout.at_least"} == thresholds.beyond("threshold.a", _half) with input as facts
	"a turnout of at least 50% of all registered voters" == thresholds.says["threshold.a"]["turnout.at_least"] with input as facts
}

test_nothing_stated if {
	facts := {"threshold": [{"at": "threshold.a"}]}
	set() == thresholds.beyond("threshold.a", _half) with input as facts
	thresholds.asks["threshold.a"] == {"approval.at_least", "turnout"} with input as facts
}

test_later_questions if {
	{"question.a"} == thresholds.later_questions with input as {"question": [{"at": "question.a", "vote": "later"}, {"at": "question.b", "vote": "own"}, {"at": "question.c"}]}
}

turnouts := {
	"not known whether there is one": {"threshold": {}, "asks": set()},
	"one that is not known": {"threshold": {"turnout": {}}, "asks": {"turnout.at_least"}},
	"a share that suffices": {"threshold": {"turnout": {"at_least": _half}}, "asks": {"turnout.at_least"}},
	"a share to exceed": {"threshold": {"turnout": {"more_than": _half}}, "asks": set()},
	"silent on the first": {"threshold": {"turnout": {}, "silent": {"turnout.at_least": true}}, "asks": {"turnout.at_least", "turnout.more_than"}},
}

test_turnout_asks[note] if {
	some note, tc in turnouts
	facts := {"threshold": [object.union({"at": "threshold.a"}, tc.threshold)]}
	asks := thresholds.turnout_asks with input as facts
	object.get(asks, "threshold.a", set()) == tc.asks
}

test_no_turnout if {
	thresholds.no_turnout == {"threshold.a", "threshold.b"} with input as {"threshold": [
		{"at": "threshold.a", "silent": {"turnout": true}},
		{"at": "threshold.b", "silent": {"turnout.at_least": true, "turnout.more_than": true}},
		{"at": "threshold.c", "silent": {"turnout.at_least": true}},
		{"at": "threshold.d"},
	]}
}
