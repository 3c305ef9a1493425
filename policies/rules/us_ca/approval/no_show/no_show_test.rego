package rules.us_ca.approval.no_show_test

import future.keywords.not

import data.rules.us_ca.approval.no_show as rule

_share(n) := {"num": n, "den": 100, "text": sprintf("%d%%", [n])}

_input(threshold) := {"as_of": "2024-11-19", "threshold": [object.union(
	{
		"at": "threshold.a", "decides": "proposal", "set_by": "text",
		"approval": {"at_least": _share(55), "of": "votes_on_question"},
		"turnout": {"at_least": _share(50), "of": "registered_voters", "counts": "votes_on_question"},
	},
	threshold,
)]}

_approval(threshold) := object.union({"threshold": [object.union(object.remove(_input({}).threshold[0], ["approval"]), threshold)]}, {"as_of": "2024-11-19"})

cases := {
	"approval of the votes": {"approval": {"at_least": _share(55), "of": "votes_on_question"}, "ok": false},
	"all votes in favor": {"approval": {"at_least": _share(100), "of": "votes_on_question"}, "ok": true},
	"approval of the ballots": {"approval": {"at_least": _share(55), "of": "ballots_cast"}, "ok": false},
	"a share of the register below the turnout": {"approval": {"at_least": _share(49), "of": "registered_voters"}, "ok": false},
	"a share of the register that is the turnout": {"approval": {"at_least": _share(50), "of": "registered_voters"}, "ok": true},
	"a share of all eligible voters": {"approval": {"at_least": _share(50), "of": "eligible_voters"}, "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict["threshold.a"] with input as _approval({"approval": tc.approval})
	got.ok == tc.ok
}

# 50 percent of registered voters, 55 percent of them.
test_numbers if {
	got := rule.verdict["threshold.a"] with input as _input({})
	got == {
		"ok": false, "facts": [["threshold.a", "turnout.counts"], ["threshold.a", "turnout.at_least"]],
		"asked": ["a turnout of at least 50% of all registered voters"],
		"of": 1000, "yes": 499, "voters": "registered_voters", "from": "27.5%", "to": "50%",
	}
}

# Silent on approval, or on two bases: the way it works is said, without numbers.
test_bare if {
	silent := rule.verdict["threshold.a"] with input as _approval({"silent": {"approval": true}})
	silent.message == "bare"
	other := rule.verdict["threshold.a"] with input as _approval({"approval": {"at_least": _share(40), "of": "eligible_voters"}})
	other.message == "bare"
	nearly := rule.verdict["threshold.a"] with input as _approval({"approval": {"at_least": {"num": 999, "den": 1000, "text": "99.9%"}, "of": "votes_on_question"}})
	nearly.message == "bare"
}

test_ballots_cast if {
	got := rule.verdict["threshold.a"] with input as _input({"turnout": {"counts": "ballots_cast_at_election"}})
	got == {"ok": true, "facts": [["threshold.a", "turnout.counts"]]}
}

test_ballots_cast_and_a_share_of_the_register if {
	got := rule.verdict["threshold.a"] with input as _input({
		"approval": {"at_least": _share(60), "of": "registered_voters"},
		"turnout": {"counts": "ballots_cast_at_election"},
	})
	got == {"ok": true, "facts": [["threshold.a", "turnout.counts"]]}
}

governed := {
	"what the text asks": {"threshold": {}, "at": {"threshold.a"}},
	"what the press says of it": {"threshold": {"set_by": "press"}, "at": {"threshold.a"}},
	"what ballot materials say": {"threshold": {"set_by": "ballot_materials"}, "at": set()},
	"no turnout": {"threshold": {"silent": {"turnout": true}}, "at": set()},
	"silence on what counts": {"threshold": {"silent": {"turnout.counts": true}}, "at": set()},
	"a vote of lawmakers": {"threshold": {"decides": "legislative_vote"}, "at": set()},
}

test_governed[note] if {
	some note, tc in governed
	tc.at == rule.applies with input as _input(tc.threshold)
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"as_of": "2024-11-19", "threshold": [{"at": "threshold.a"}, {"at": "threshold.b", "turnout": {"at_least": _share(50)}}]}
	rule.applies == {"threshold.a"} with input as {"threshold": [{"at": "threshold.a"}]}
	rule.asks == {} with input as {"threshold": [{"at": "threshold.a"}]}
}

_asked(threshold) := {fact | some [_, fact] in asks["threshold.a"]} if {
	asks := rule.asks with input as {"threshold": [object.union({"at": "threshold.a"}, threshold)]}
}

asked := {
	"what counts": {"threshold": {"turnout": {"at_least": _share(50)}}, "asks": {"set_by", "turnout.counts"}},
	"ballots": {"threshold": {"turnout": {"counts": "ballots_cast_at_election"}}, "asks": {"set_by", "turnout.counts"}},
	"votes": {"threshold": {"turnout": {"counts": "votes_on_question"}}, "asks": {"set_by", "turnout", "turnout.counts", "turnout.of", "turnout.at_least", "approval.at_least"}},
	"silence on approval": {"threshold": {"turnout": {"counts": "votes_on_question"}, "silent": {"approval": true}}, "asks": {"set_by", "turnout.counts", "turnout.of", "turnout.at_least"}},
	"a share to exceed": {"threshold": {"turnout": {"counts": "votes_on_question", "more_than": _share(50)}, "silent": {"approval": true}}, "asks": {"set_by", "turnout.counts", "turnout.of"}},
}

test_asks[note] if {
	some note, tc in asked
	_asked(tc.threshold) == tc.asks
}

test_needs if rule.needs == {"turnout", "decides"}
