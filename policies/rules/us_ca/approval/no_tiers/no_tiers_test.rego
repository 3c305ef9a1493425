package rules.us_ca.approval.no_tiers_test

import future.keywords.not

import data.rules.us_ca.approval.no_tiers as rule

_half := {"num": 1, "den": 2, "text": "50%"}

_above := {"num": 55, "den": 100, "text": "55%"}

_input(share, provisions) := {
	"as_of": "2024-11-19",
	"proposal": {"instrument": "initiative_statute"},
	"threshold": [{"at": "threshold.own", "decides": "proposal", "set_by": "text", "approval": {"at_least": share, "of": "votes_on_question"}}],
	"provisions": provisions,
}

_waits := {"at": "flag.a", "type": "flag", "when": ["threshold.own"]}

_free := {"at": "commission.a", "type": "commission", "when": []}

fails := {
	"one waits and one does not": {"share": _above, "provisions": [_waits, _free], "ok": false},
	"a majority is no percentage": {"share": _half, "provisions": [_waits, _free], "ok": true},
}

test_fails[note] if {
	some note, tc in fails
	got := rule.verdict["threshold.own"] with input as _input(tc.share, tc.provisions)
	got.ok == tc.ok
}

whole := {
	"all wait": [_waits],
	"nothing waits": [],
	"when is not known": [_waits, {"at": "commission.a", "type": "commission"}],
	"an effect that may require it": [_waits, {"at": "effect.a", "type": "effect", "when": []}],
	"one waits for a question": [_waits, object.union(_free, {"when": ["question.a"]})],
}

test_whole[note] if {
	some note, provisions in whole
	got := rule.verdict["threshold.own"] with input as _input(_above, provisions)
	got.message == "whole"
	asks := rule.asks["threshold.own"] with input as _input(_above, provisions)
	["proposal", "complete"] in asks
}

governed := {
	"initiative_statute": {"act.a"},
	"bond_act": {"act.a"},
	"legislative_constitutional_amendment": {"act.a"},
	"initiative_ordinance": {"act.a"},
	"legislative_statute": set(),
	"local_ordinance": set(),
	"referendum": set(),
}

test_governed[instrument] if {
	some instrument, want in governed
	rule.applies == want with input as {"proposal": {"instrument": instrument}, "act": [{"at": "act.a", "does": "tiers"}]}
}

test_silence_gives_no_verdict if {
	rule.applies == {"act.a", "threshold.a"} with input as {"act": [{"at": "act.a"}], "threshold": [{"at": "threshold.a"}]}
	not rule.verdict["act.a"] with input as {"act": [{"at": "act.a"}]}
}

_later(effect) := object.union(_input(_above, []), {
	"question": [{"at": "question.a", "vote": "later", "effect": effect}, {"at": "question.b", "vote": "later", "effect": "some"}],
	"threshold": [object.union(_input(_above, []).threshold[0], {"decides": "question.a"})],
})

test_later_questions if {
	some_effect := rule.verdict["threshold.own"] with input as _later("some")
	some_effect.lean == "no_breach"
	no_effect := rule.verdict["threshold.own"] with input as _later("none")
	no_effect.ok
}

test_asks if {
	count(rule.needs) == 0
	asks := rule.asks["threshold.own"] with input as _later("some")
	asks == {["proposal", "instrument"], ["threshold.own", "decides"], ["threshold.own", "set_by"], ["question.a", "vote"], ["question.a", "effect"]}
	majority := rule.asks["threshold.own"] with input as _input(_half, [])
	majority == {
		["proposal", "instrument"], ["threshold.own", "decides"], ["threshold.own", "set_by"],
		["threshold.own", "approval.at_least"], ["threshold.own", "approval.of"], ["threshold.own", "turnout"],
	}
	split := rule.asks["threshold.own"] with input as _input(_above, [_waits, _free])
	split == {["proposal", "instrument"], ["threshold.own", "decides"], ["threshold.own", "set_by"]}
}

test_who_is_bound if {
	act := {"act": [{"at": "act.a", "does": "tiers"}]}
	rule.applies == set() with input as object.union(act, {"proposal": {"instrument": "charter_amendment", "proposer": "governing_body"}})
	rule.applies == {"act.a"} with input as object.union(act, {"proposal": {"instrument": "charter_amendment", "proposer": "voters"}})
	rule.applies == {"act.a"} with input as object.union(act, {"proposal": {"instrument": "bond_act", "proposer": "governing_body"}})
	rule.applies == set() with input as {"act": [{"at": "act.a", "does": "findings"}]}
	rule.applies == set() with input as {"threshold": [{"at": "threshold.a", "decides": "later_initiatives"}]}
}

test_what_may_wait_otherwise_is_no_other_tier[kind] if {
	some kind in ["effect", "act", "territory"]
	got := rule.verdict["threshold.own"] with input as _input(_above, [_waits, {"at": "x.a", "type": kind, "when": []}])
	got.message == "whole"
}

# Two parts that are free of it make no tier where none waits for it.
test_free_parts_alone if {
	got := rule.verdict["threshold.own"] with input as _input(_above, [_free])
	got.message == "whole"
}

# What is asked for another question says nothing of this one.
test_another_question_does_not_speak_for_it if {
	own := {"at": "question.own", "vote": "own", "effect": "some"}
	later := {"at": "question.later", "vote": "later", "effect": "none"}
	facts := {"as_of": "2026-11-25", "jurisdiction": "us_ca", "proposal": {"instrument": "initiative_statute"}, "question": [own, later]}
	threshold := {"at": "threshold.t", "decides": "question.own", "set_by": "text", "approval": {"more_than": {"num": 1, "den": 2}, "at_least": {"num": 3, "den": 5}, "of": "votes_on_question"}}
	got := rule.verdict["threshold.t"] with input as object.union(facts, {"threshold": [threshold]})
	got.message == "whole"
}

test_a_later_question_for_which_a_part_waits if {
	got := rule.verdict["threshold.own"] with input as object.union(_later("some"), {"provisions": [_waits, _free]})
	got.refer == "Does the ban reach the later question?"
}

test_a_question_without_effect_at_the_own_vote if {
	facts := object.union(_later("none"), {"question": [{"at": "question.a", "vote": "own", "effect": "none"}]})
	rule.verdict["threshold.own"].message == "whole" with input as facts
}

bans := {
	"initiative_statute": "ca_const_2_8f",
	"initiative_combined": "ca_const_2_8f",
	"initiative_ordinance": "ca_const_2_11",
	"charter_amendment": "ca_const_2_11",
	"bond_act": "ca_const_4_8_5",
	"legislative_constitutional_amendment": "ca_const_4_8_5",
}

test_the_ban_of_its_kind[instrument] if {
	some instrument, section in bans
	act := {"as_of": "2024-11-19", "jurisdiction": "us_ca", "proposal": {"instrument": instrument}, "act": [{"at": "act.a", "does": "tiers"}]}
	rule.verdict["act.a"].because == section with input as act
	kind := {"jurisdiction": "us_ca", "proposal": {"instrument": instrument}}
	split := rule.verdict["threshold.own"] with input as object.union(_input(_above, [_waits, _free]), kind)
	split.because == section
	whole := rule.verdict["threshold.own"] with input as object.union(_input(_above, [_waits]), kind)
	[whole.because, whole.factors[1].authority] == [section, section]
}
