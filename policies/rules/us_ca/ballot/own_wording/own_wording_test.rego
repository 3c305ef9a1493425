package rules.us_ca.ballot.own_wording_test

import future.keywords.not

import data.rules.us_ca.ballot.own_wording as rule

_question := {"at": "question.q", "vote": "own", "ordered_by": "measure", "prescribed": "exact"}

_input(proposal, question) := {"proposal": proposal, "question": [object.union(_question, question)]}

cases := {
	"exact words": {"question": {}, "ok": false},
	"the subject only": {"question": {"prescribed": "topic"}, "ok": true},
	"nothing": {"question": {"prescribed": "none"}, "ok": true},
	"exact words of the Legislature": {"question": {"ordered_by": "legislature"}, "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict["question.q"] with input as _input({"proposer": "voters"}, tc.question)
	got.ok == tc.ok
}

materials := {
	"a title": {"prescribes": ["title"], "ok": false},
	"nothing": {"prescribes": [], "ok": true},
}

test_materials[note] if {
	some note, tc in materials
	got := rule.verdict.ballot_materials with input as {"ballot_materials": {"prescribes_own": tc.prescribes}}
	got.ok == tc.ok
}

test_only_known_others_are_left_out if {
	rule.applies == {"question.q"} with input as _input({}, {})
	rule.applies == {"question.q"} with input as _input({"instrument": "charter_amendment"}, {})
	rule.applies == set() with input as _input({"instrument": "legislative_statute"}, {})
	rule.applies == set() with input as _input({"proposer": "legislature", "instrument": "charter_amendment"}, {})
	rule.applies == set() with input as _input({"proposer": "voters"}, {"vote": "later"})
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"question": [{"at": "question.q"}], "ballot_materials": {}}
}
