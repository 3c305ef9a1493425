package rules.us_ca.approval.no_coverage_by_local_vote_test

import future.keywords.not

import data.rules.us_ca.approval.no_coverage_by_local_vote as rule

_act := {"at": "act.a", "does": "coverage_by_local_vote"}

cases := {
	"the vote on the measure": {"act": {"requires": []}, "ok": false},
	"a question at that vote": {"act": {"requires": ["question.own"]}, "ok": false},
	"a later question": {"act": {"requires": ["question.later"]}, "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	questions := [{"at": "question.own", "vote": "own"}, {"at": "question.later", "vote": "later"}]
	got := rule.verdict["act.a"] with input as {"act": [object.union(_act, tc.act)], "question": questions}
	got.ok == tc.ok
}

governed := {
	"initiative_statute": {"act.a"},
	"initiative_ordinance": {"act.a"},
	"bond_act": {"act.a"},
	"local_ordinance": set(),
	"legislative_statute": set(),
}

test_governed[instrument] if {
	some instrument, want in governed
	rule.applies == want with input as {"proposal": {"instrument": instrument}, "act": [_act]}
}

test_silence_gives_no_verdict if {
	rule.applies == {"act.a"} with input as {"act": [{"at": "act.a"}]}
	rule.verdict == {} with input as {"act": [{"at": "act.a"}]}
}

test_of_a_charter_it_asks_who_proposes if {
	asks := rule.asks["act.a"] with input as {"proposal": {"instrument": "charter_amendment"}, "act": [_act]}
	["proposal", "proposer"] in asks
	rule.applies == set() with input as {"proposal": {"instrument": "charter_amendment", "proposer": "governing_body"}, "act": [_act]}
}

test_asks if {
	rule.needs == {"does"}
	facts := {"act": [object.union(_act, {"requires": ["question.a"]})], "question": [{"at": "question.a"}, {"at": "question.b", "vote": "later"}]}
	rule.asks["act.a"] == {["proposal", "instrument"], ["act.a", "requires"], ["question.a", "vote"]} with input as facts
	got := rule.verdict["act.a"] with input as facts
	not got.ok
}

test_other_acts_are_not_governed if rule.applies == set() with input as {"act": [{"at": "act.a", "does": "findings"}]}

test_amendments_of_the_legislature_are_governed if {
	rule.applies == {"act.a"} with input as {"proposal": {"instrument": "legislative_constitutional_amendment"}, "act": [_act]}
	rule.applies == {"act.a"} with input as {"proposal": {"instrument": "initiative_ordinance", "proposer": "governing_body"}, "act": [_act]}
}

bans := {
	"initiative_statute": "ca_const_2_8e",
	"initiative_ordinance": "ca_const_2_11b",
	"charter_amendment": "ca_const_2_11b",
	"bond_act": "ca_const_4_8_5a",
	"legislative_constitutional_amendment": "ca_const_4_8_5a",
}

test_the_ban_of_its_kind[instrument] if {
	some instrument, section in bans
	rule.verdict["act.a"].because == section with input as {"proposal": {"instrument": instrument}, "act": [object.union(_act, {"requires": []})]}
}
