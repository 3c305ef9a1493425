package rules.us_ca.local.question_form_test

import future.keywords.not

import data.rules.us_ca.local.question_form as rule

cases := {
	"Shall the measure on parks be adopted?": true,
	"Shall the measure on parks, at two cents, until ended by voters, be adopted?": true,
	"Shall the City leave the County?": false,
	"Do you want parks?": false,
}

test_form[text] if {
	some text, ok in cases
	got := rule.verdict["question.a"] with input as {"question": [{"at": "question.a", "text": text}]}
	got.ok == ok
}

governed := {
	"charter_amendment": {"question.a"},
	"local_ordinance": {"question.a"},
	"declaration_of_policy": set(),
	"initiative_statute": set(),
	"initiative_combined": set(),
}

test_governed[instrument] if {
	some instrument, want in governed
	rule.applies == want with input as {"proposal": {"instrument": instrument}, "question": [{"at": "question.a"}]}
}

test_silence_gives_no_verdict if {
	rule.applies == {"question.a"} with input as {"question": [{"at": "question.a"}]}
	rule.verdict == {} with input as {"question": [{"at": "question.a"}]}
}

test_asks if {
	rule.needs == {"vote", "text"}
	rule.asks["question.a"] == {["proposal", "instrument"]} with input as {"question": [{"at": "question.a"}]}
}

test_only_the_first_words if {
	got := rule.verdict["question.a"] with input as {"question": [{"at": "question.a", "text": "May the measure on parks be adopted?"}]}
	not got.ok
}

test_later_questions_are_not_governed if rule.applies == set() with input as {"question": [{"at": "question.a", "vote": "later"}]}

# Nothing local is filed for a circulating title and summary.
test_not_of_what_is_filed_statewide if {
	rule.applies == set() with input as {"question": [{"at": "question.a"}], "filing": {"filed": "2024-11-19"}}
	rule.applies == {"question.a"} with input as {"question": [{"at": "question.a"}], "filing": {}}
}
