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

# § 13119(c) binds since 2018.
sections := {
	["initiative_ordinance", "2024-11-19"]: "elec_13119c",
	["initiative_ordinance", "2017-12-31"]: "",
	["initiative_statute", "2024-11-19"]: "",
}

test_section[kind] if {
	some kind, want in sections
	facts := {"jurisdiction": "us_ca", "as_of": kind[1], "ballot_materials": {"prescribes_own": ["label"]}}
	every at in {"question.q", "ballot_materials"} {
		got := rule.verdict[at] with input as object.union(facts, _input({"proposer": "voters", "instrument": kind[0]}, {}))
		object.get(got, "because", "") == want
	}
}

test_what_is_asked_of_the_proposer if {
	asks := rule.asks["question.q"] with input as _input({"instrument": "charter_amendment"}, {})
	["proposal", "proposer"] in asks
	not ["proposal", "instrument"] in rule.asks["question.q"] with input as _input({"proposer": "voters"}, {})
}

test_silence_on_the_wording_leaves_it_to_the_law if {
	rule.verdict.ballot_materials.ok with input as {"ballot_materials": {"silent": {"prescribes_own": true}}}
	rule.verdict["question.q"].ok with input as {"question": [{"at": "question.q", "silent": {"prescribed": true}}]}
}

test_only_known_others_are_left_out if {
	rule.applies == {"question.q"} with input as _input({}, {})
	rule.applies == {"question.q"} with input as _input({"instrument": "charter_amendment"}, {})
	rule.applies == set() with input as _input({"instrument": "legislative_statute"}, {})
	rule.applies == set() with input as _input({"proposer": "legislature", "instrument": "charter_amendment"}, {})
	rule.applies == set() with input as _input({"proposer": "voters"}, {"vote": "later"})
}

test_what_is_asked if {
	count(rule.needs) == 0
	exact := _input({"proposer": "voters"}, {})
	rule.asks["question.q"] == {["question.q", "vote"], ["question.q", "prescribed"], ["question.q", "ordered_by"]} with input as exact
	topic := _input({"proposer": "voters"}, {"prescribed": "topic"})
	rule.asks["question.q"] == {["question.q", "vote"], ["question.q", "prescribed"]} with input as topic
	rule.asks.ballot_materials == {["proposal", "instrument"], ["ballot_materials", "prescribes_own"]} with input as {"ballot_materials": {}}
}

test_every_other_proposer_is_left_out if {
	every proposer in {"legislature", "governing_body", "executive", "convention", "private_body"} {
		rule.applies == set() with input as object.union(_input({"proposer": proposer}, {}), {"ballot_materials": {}})
	}
	every instrument in {"initiative_ordinance", "referendum", "charter_amendment", "declaration_of_policy"} {
		rule.applies == {"question.q"} with input as _input({"instrument": instrument}, {})
	}
	rule.applies == {"question.q"} with input as _input({"proposer": "voters", "instrument": "bill"}, {})
	every orderer in {"legislature", "governing_body", "executive", "private_body"} {
		rule.verdict["question.q"].ok with input as _input({"proposer": "voters"}, {"ordered_by": orderer})
	}
	asks := rule.asks["question.q"] with input as _input({"instrument": "declaration_of_policy"}, {})
	["proposal", "proposer"] in asks
}

test_cures if {
	some edit in rule.cures["question.q"] with input as _input({"proposer": "voters"}, {})
	edit.hcl == `"none"`
	some other in rule.cures.ballot_materials
	other.hcl == "[]"
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"question": [{"at": "question.q"}], "ballot_materials": {}}
}

test_who_orders_the_vote_says_nothing_of_the_wording if {
	rule.verdict == {} with input as {"question": [{"at": "question.q", "ordered_by": "legislature"}]}
}
