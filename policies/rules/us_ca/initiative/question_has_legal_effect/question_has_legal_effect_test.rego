package rules.us_ca.initiative.question_has_legal_effect_test

import future.keywords.not

import data.rules.us_ca.initiative.question_has_legal_effect as rule

_input(instrument, question) := {"proposal": {"instrument": instrument}, "question": [object.union({"at": "question.a"}, question)]}

cases := {
	"of an initiative": {"instrument": "initiative_statute", "by": "measure", "governed": {"question.a"}},
	"of a combined initiative": {"instrument": "initiative_combined", "by": "measure", "governed": {"question.a"}},
	"of the Legislature": {"instrument": "advisory_question", "by": "legislature", "governed": set()},
	"of a city": {"instrument": "declaration_of_policy", "by": "measure", "governed": set()},
	"that the Legislature puts beside an initiative": {"instrument": "initiative_statute", "by": "legislature", "governed": set()},
}

test_governed[note] if {
	some note, tc in cases
	got := rule.applies with input as _input(tc.instrument, {"ordered_by": tc.by})
	got == tc.governed
}

test_with_and_without_effect if {
	got := rule.verdict["question.a"] with input as _input("initiative_statute", {"effect": "none"})
	got.lean == "breach"
	rule.verdict["question.a"].ok with input as _input("initiative_statute", {"effect": "some"})
}

test_silence_stays_in if rule.applies == {"question.a"} with input as {"question": [{"at": "question.a"}]}

test_silence_gives_no_verdict if rule.verdict == {} with input as {"question": [{"at": "question.a"}]}

days := {
	"1984-08-26": "ca_const_2_8a",
	"1984-08-27": "afl_cio_v_eu",
}

test_the_closest_of_the_day[day] if {
	some day, id in days
	facts := {"as_of": day, "jurisdiction": "us_ca", "question": [{"at": "question.a", "effect": "none"}]}
	got := rule.verdict["question.a"] with input as facts
	got.because == id
}

test_asks if {
	rule.needs == {"effect", "ordered_by"}
	rule.asks["question.a"] == {["proposal", "instrument"]} with input as {"question": [{"at": "question.a"}]}
}

test_ordered_by_others[by] if {
	some by in ["legislature", "governing_body", "executive", "private_body"]
	rule.applies == set() with input as {"question": [{"at": "question.a", "ordered_by": by}]}
}
