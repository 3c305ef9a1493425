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
	rule.needs == {"choices"}
	words := {["question.q", "evaluative_words"], ["question.q", "premises"]}
	rule.asks["question.q"] == words | {["proposal", "instrument"]} with input as _input({})
	rule.asks["question.q"] == words | {["proposal", "instrument"], ["proposal", "proposer"]} with input as {"proposal": {"instrument": "advisory_question"}, "question": [_neutral]}
}

_later(prescribed, facts) := {"proposal": {"proposer": "voters"}, "question": [object.union({"at": "question.q", "vote": "later", "prescribed": prescribed}, facts)]}

test_a_question_still_to_be_written if {
	every prescribed in {"topic", "none"} {
		rule.asks["question.q"] == {["proposal", "instrument"]} with input as _later(prescribed, {"choices": "one"})
		rule.verdict["question.q"].facts == [["question.q", "prescribed"], ["question.q", "choices"]] with input as _later(prescribed, {"choices": "one"})
		got := rule.verdict["question.q"] with input as _later(prescribed, {"choices": "several"})
		[got.lean, [f.fact | some f in got.factors]] == ["open", [["question.q", "choices"], ["question.q", "prescribed"]]]
		rule.verdict == {} with input as _later(prescribed, {})
	}
}

test_words_are_asked_where_there_are_any if {
	words := {["question.q", "evaluative_words"], ["question.q", "premises"], ["proposal", "instrument"]}
	rule.asks["question.q"] == words with input as _later("exact", {})
	rule.asks["question.q"] == words with input as _later("topic", {"vote": "own"})
	rule.asks["question.q"] == words with input as _later("topic", {"evaluative_words": []})
	rule.asks["question.q"] == words with input as _later("topic", {"premises": []})
	every facts in [_later("exact", {"choices": "one"}), _later("topic", {"vote": "own", "choices": "one"})] {
		rule.verdict == {} with input as facts
	}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"question": [{"at": "question.q"}]}
}

_marked(as_of, proposal) := {"as_of": as_of, "jurisdiction": "us_ca", "proposal": proposal, "question": [object.union(_neutral, {"premises": ["x"]})]}

laws := {
	"a statewide initiative": {"as_of": "2024-11-19", "proposal": {"instrument": "initiative_statute"}, "law": ["elec_9051", "elec_9092"]},
	"a question of the Legislature": {"as_of": "2024-11-19", "proposal": {"instrument": "advisory_question", "proposer": "legislature"}, "law": ["elec_9051", "elec_9092"]},
	"a question of a county": {"as_of": "2022-08-10", "proposal": {"instrument": "advisory_question", "proposer": "governing_body"}, "law": ["elec_13119c", "elec_13314"]},
	"an ordinance of voters": {"as_of": "2018-01-01", "proposal": {"instrument": "initiative_ordinance", "proposer": "voters"}, "law": ["elec_13119c", "elec_13314"]},
	"the day before": {"as_of": "2017-12-31", "proposal": {"instrument": "initiative_ordinance", "proposer": "voters"}, "law": ["elec_9051", "elec_9092"]},
}

test_the_law_of_its_ballot[note] if {
	some note, tc in laws
	got := rule.verdict["question.q"] with input as _marked(tc.as_of, tc.proposal)
	[got.because, got.factors[1].authority] == tc.law
	got.factors[0].authority == tc.law[0]
}
