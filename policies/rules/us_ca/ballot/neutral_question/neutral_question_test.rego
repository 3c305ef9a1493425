package rules.us_ca.ballot.neutral_question_test

import future.keywords.not

import data.rules.us_ca.ballot.neutral_question as rule

_neutral := {"at": "question.q", "evaluative_words": [], "premises": [], "choices": "one"}

_input(question) := {"proposal": {"proposer": "voters"}, "question": [object.union(_neutral, question)]}

test_a_neutral_question_passes if {
	got := rule.verdict["question.q"] with input as _input({})
	got.ok
}

cases := {
	"one word of praise": {"question": {"evaluative_words": ["free"]}, "lean": "breach", "factors": 2},
	"a premise": {"question": {"premises": ["the State may leave"]}, "lean": "breach", "factors": 2},
	"two decisions": {"question": {"choices": "several"}, "lean": "open", "factors": 2},
	"all at once": {"question": {"evaluative_words": ["free"], "premises": ["x"], "choices": "several"}, "lean": "breach", "factors": 4},
}

test_lean[note] if {
	some note, tc in cases
	got := rule.verdict["question.q"] with input as _input(tc.question)
	got.lean == tc.lean
	count(got.factors) == tc.factors
}

test_only_a_known_private_vote_excludes if {
	rule.applies == {"question.q"} with input as {"question": [_neutral]}
	rule.applies == set() with input as {"question": [_neutral], "proposal": {"proposer": "private_body"}}
	rule.applies == set() with input as {"question": [_neutral], "proposal": {"instrument": "private_vote"}}
	rule.applies == {"question.q"} with input as {"question": [_neutral], "proposal": {"instrument": "private_vote", "proposer": "voters"}}
}

test_what_is_asked if {
	rule.needs == {"evaluative_words", "premises", "choices"}
	rule.asks == {} with input as _input({})
	rule.asks["question.q"] == {["proposal", "instrument"]} with input as {"question": [_neutral]}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"question": [{"at": "question.q"}]}
}
