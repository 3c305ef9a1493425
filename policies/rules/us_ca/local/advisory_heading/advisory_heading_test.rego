package rules.us_ca.local.advisory_heading_test

import future.keywords.not

import data.rules.us_ca.local.advisory_heading as rule

_question(facts) := [object.union({"at": "question.a"}, facts)]

test_verdict if {
	rule.verdict["question.a"].ok == true with input as {"question": _question({"heading": "advisory_vote_only"})}
	rule.verdict["question.a"].ok == false with input as {"question": _question({"heading": "other"})}
}

governed := {
	"advisory_question": {"question.a"},
	"declaration_of_policy": {"question.a"},
	"local_ordinance": set(),
	"initiative_statute": set(),
	"initiative_combined": set(),
}

test_governed[instrument] if {
	some instrument, want in governed
	rule.applies == want with input as {"proposal": {"instrument": instrument}, "question": _question({})}
}

by := {
	"governing_body": {"question.a"},
	"measure": set(),
	"legislature": set(),
	"executive": set(),
	"private_body": set(),
}

test_ordered_by[who] if {
	some who, want in by
	rule.applies == want with input as {"question": _question({"ordered_by": who})}
}

test_only_questions_without_effect if {
	rule.applies == {"question.a"} with input as {"question": _question({"effect": "none"})}
	rule.applies == set() with input as {"question": _question({"effect": "some"})}
}

# Nothing local is filed for a circulating title and summary.
test_not_of_what_is_filed_statewide if {
	rule.applies == set() with input as {"question": _question({}), "filing": {"filed": "2024-11-19"}}
	rule.applies == {"question.a"} with input as {"question": _question({}), "filing": {}}
}

test_what_is_asked if {
	rule.needs == {"ordered_by", "effect", "heading"}
	rule.asks["question.a"] == {["proposal", "instrument"]} with input as {"question": _question({})}
	not rule.asks["question.a"] with input as {"question": _question({"effect": "some"})}
}

test_silence_gives_no_verdict if {
	rule.applies == {"question.a"} with input as {"question": _question({})}
	rule.verdict == {} with input as {"question": _question({})}
}
