package rules.us_ca.approval.own_majority_test

import future.keywords.not

import data.rules.us_ca.approval.own_majority as rule

_half := {"num": 1, "den": 2, "text": "50%"}

_above := {"num": 5001, "den": 10000, "text": "50.01%"}

_input(day, threshold) := {
	"as_of": day,
	"proposal": {"proposer": "voters"},
	"threshold": [object.union({"at": "threshold.own", "decides": "proposal", "set_by": "text"}, threshold)],
}

cases := {
	"a majority": {"threshold": {"approval": {"more_than": _half, "of": "votes_on_question"}}, "ok": true},
	"a little above": {"threshold": {"approval": {"at_least": _above, "of": "votes_on_question"}}, "ok": false},
	"a majority of registered voters": {"threshold": {"approval": {"more_than": _half, "of": "registered_voters"}}, "ok": false},
	"any turnout": {"threshold": {"turnout": {"more_than": {"num": 1, "den": 100, "text": "1%"}}}, "ok": false},
	"as the press reports the text": {"threshold": {"approval": {"at_least": _above}, "set_by": "press"}, "ok": false},
	"as ballot materials have it": {"threshold": {"approval": {"at_least": _above}, "set_by": "ballot_materials"}, "ok": true},
	"as the placing act has it": {"threshold": {"approval": {"at_least": _above}, "set_by": "ordinance"}, "ok": true},
	"as the law has it": {"threshold": {"set_by": "law"}, "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	every day in ["1911-10-10", "2024-11-19"] {
		got := rule.verdict["threshold.own"] with input as _input(day, tc.threshold)
		got.ok == tc.ok
	}
}

test_no_value_before_the_initiative if {
	rule.verdict == {} with input as _input("1911-10-09", {"approval": {"at_least": _above}})
}

test_floor if {
	approval := {"at_least": {"num": 55, "den": 100, "text": "55%"}, "of": "votes_on_question"}
	turnout := {"at_least": _half, "of": "registered_voters"}
	both := rule.verdict["threshold.own"] with input as _input("2024-11-19", {"approval": approval, "turnout": object.union(turnout, {"counts": "votes_on_question"})})
	both.floor == "27.5%"
	other := rule.verdict["threshold.own"] with input as _input("2024-11-19", {"approval": approval, "turnout": object.union(turnout, {"counts": "ballots_cast_at_election"})})
	not other.floor
}

governed := {
	"proposal": {"threshold.a"},
	"question.own": {"threshold.a"},
	"question.open": {"threshold.a"},
	"question.later": set(),
	"local_general_taxes": set(),
	"legislative_vote": set(),
}

test_governed[decides] if {
	some decides, want in governed
	questions := [{"at": "question.own", "vote": "own"}, {"at": "question.later", "vote": "later"}, {"at": "question.open"}]
	rule.applies == want with input as {"threshold": [{"at": "threshold.a", "decides": decides}], "question": questions}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"as_of": "2024-11-19", "threshold": [{"at": "threshold.a"}]}
	rule.applies == {"threshold.a"} with input as {"threshold": [{"at": "threshold.a"}]}
}

test_other_rules[instrument] if {
	some instrument in [
		"bond_act", "legislative_statute", "advisory_question", "local_ordinance", "declaration_of_policy",
		"resolution", "proclamation", "bill", "plebiscite", "private_vote",
	]
	rule.applies == set() with input as {"proposal": {"instrument": instrument}, "threshold": [{"at": "threshold.a"}]}
}

test_asks if {
	rule.needs == {"decides", "set_by"}
	facts := {
		"as_of": "2024-11-19",
		"threshold": [{"at": "threshold.a", "decides": "question.a", "set_by": "text"}],
		"question": [{"at": "question.a"}, {"at": "question.b"}],
	}
	asks := rule.asks["threshold.a"] with input as facts
	asks == {["proposal", "instrument"], ["question.a", "vote"], ["threshold.a", "approval.at_least"], ["threshold.a", "turnout"]}
	law := rule.asks["threshold.a"] with input as object.union(facts, {"threshold": [object.union(facts.threshold[0], {"set_by": "law"})]})
	law == {["proposal", "instrument"], ["question.a", "vote"]}
	beyond := rule.asks with input as _input("2024-11-19", {"approval": {"at_least": _above}})
	beyond == {}
}

test_press_may_report_a_majority if {
	got := rule.verdict["threshold.own"] with input as _input("2024-11-19", {"set_by": "press", "approval": {"more_than": _half}})
	got.ok
}

test_no_floor_on_another_base if {
	turnout := {"at_least": _half, "of": "registered_voters", "counts": "votes_on_question"}
	got := rule.verdict["threshold.own"] with input as _input("2024-11-19", {"approval": {"at_least": _above, "of": "registered_voters"}, "turnout": turnout})
	not got.floor
}

test_asks_nothing_of_a_question_that_it_does_not_decide if {
	facts := object.union(_input("2024-11-19", {}), {"question": [{"at": "question.a"}]})
	not ["proposal", "vote"] in rule.asks["threshold.own"] with input as facts
}

majorities := {
	"initiative_statute": "ca_const_2_10a",
	"initiative_combined": "ca_const_2_10a",
	"initiative_constitutional_amendment": "ca_const_18_4",
	"legislative_constitutional_amendment": "ca_const_18_4",
	"charter_amendment": "ca_const_11_3a",
	"initiative_ordinance": "elec_9217",
}

test_the_majority_of_its_kind[instrument] if {
	some instrument, section in majorities
	facts := object.union(_input("2024-11-19", {"approval": {"at_least": _above}}), {"proposal": {"instrument": instrument, "proposer": "voters"}})
	got := rule.verdict["threshold.own"] with input as facts
	got.because == section
	contains(got.against, "the Elections Code") == startswith(section, "elec_")
}

test_the_majority_of_a_county if {
	facts := object.union(_input("2024-11-19", {"approval": {"at_least": _above}}), {"proposal": {"instrument": "initiative_ordinance"}, "petition": {"local_body": "county"}})
	got := rule.verdict["threshold.own"] with input as facts
	[got.because, got.against] == ["elec_9122", "the Elections Code, unless a charter has its own rule"]
}
