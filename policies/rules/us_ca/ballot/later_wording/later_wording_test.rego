package rules.us_ca.ballot.later_wording_test

import future.keywords.not

import data.rules.us_ca.ballot.later_wording as rule

_all := [{"key": "ca.elec.303"}, {"key": "ca.elec.9050"}, {"key": "ca.elec.9051"}, {"key": "ca.elec.13247"}]

_input(question) := {"question": [object.union({"at": "question.q", "vote": "later", "prescribed": "exact"}, question)]}

test_displacement_of_all_four_passes if {
	got := rule.verdict["question.q"] with input as _input({"displaces": _all})
	got.ok
}

test_one_section_left_refers if {
	every left in _all {
		got := rule.verdict["question.q"] with input as _input({"displaces": [c | some c in _all; c != left]})
		got.lean == "open"
		count(got.left) == 1
	}
}

test_no_displacement_names_all_four if {
	got := rule.verdict["question.q"] with input as _input({"displaces": []})
	got.left == ["§ 303", "§ 9050", "§ 9051", "§ 13247"]
}

test_without_words_the_law_words_it if {
	some prescribed in ["topic", "none"]
	got := rule.verdict["question.q"] with input as _input({"prescribed": prescribed})
	got.ok
}

test_the_own_vote_is_not_governed if {
	rule.applies == set() with input as _input({"vote": "own"})
	rule.applies == {"question.q"} with input as {"question": [{"at": "question.q"}]}
}

test_what_is_asked if {
	rule.needs == {"vote", "prescribed"}
	rule.asks["question.q"] == {["proposal", "instrument"], ["question.q", "displaces"]} with input as _input({})
	rule.asks["question.q"] == {["proposal", "instrument"]} with input as _input({"prescribed": "topic"})
}

test_other_instruments_are_not_governed if {
	rule.applies == set() with input as object.union(_input({}), {"proposal": {"instrument": "bill"}})
}

test_no_wording_is_left_to_the_law if {
	got := rule.verdict["question.q"] with input as _input({"prescribed": "none"})
	got.ok
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"question": [{"at": "question.q", "vote": "later"}]}
}
