package rules.us.equality.sex_and_religion_test

import future.keywords.not

import data.rules.us.equality.sex_and_religion as rule

_law(day, facts) := {"jurisdiction": "us_ca", "as_of": day, "classification": [object.union({"at": "classification.c"}, facts)]}

_line(trait, field, mode) := {"trait": trait, "in": field, "mode": mode}

weighed := {
	"schools closed to a sex": {"facts": _line("sex", "education", "exclusion"), "day": "2026-11-25", "is": ["sex", "open", "us_v_virginia_1996", 2]},
	"the day of Virginia": {"facts": _line("sex", "benefits", "preference"), "day": "1996-06-26", "is": ["sex", "open", "us_v_virginia_1996", 2]},
	"the day before": {"facts": _line("sex", "benefits", "preference"), "day": "1996-06-25", "is": ["sex", "open", "us_const_amend14_equal_protection", 0]},
	"a job by sex": {"facts": _line("sex", "employment", "quota"), "day": "2026-11-25", "is": ["sex", "open", "us_v_virginia_1996", 2]},
	"a factor": {"facts": _line("sex", "education", "factor"), "day": "2026-11-25", "is": ["sex", "open", "us_v_virginia_1996", 2]},
	"a bona fide qualification": {"facts": object.union(_line("sex", "employment", "eligibility"), {"exception": "bona_fide_sex_qualification"}), "day": "2026-11-25", "is": ["sex", "no_breach", "us_v_virginia_1996", 2]},
	"a qualification before Virginia": {"facts": object.union(_line("sex", "employment", "eligibility"), {"exception": "bona_fide_sex_qualification"}), "day": "1990-11-06", "is": ["sex", "no_breach", "us_const_amend14_equal_protection", 0]},
	"the same words in schooling": {"facts": object.union(_line("sex", "education", "eligibility"), {"exception": "bona_fide_sex_qualification"}), "day": "2026-11-25", "is": ["sex", "open", "us_v_virginia_1996", 2]},
	"benefits by religion": {"facts": _line("religion", "benefits", "exclusion"), "day": "2026-11-25", "is": ["religion", "breach", "espinoza_v_montana", 3]},
	"marriage by religion": {"facts": _line("religion", "marriage", "exclusion"), "day": "2020-06-30", "is": ["religion", "breach", "espinoza_v_montana", 3]},
	"the day before Espinoza": {"facts": _line("religion", "benefits", "exclusion"), "day": "2020-06-29", "is": ["religion", "open", "us_const_amend14_equal_protection", 1]},
	"religion as an aim": {"facts": _line("religion", "other", "aim"), "day": "2026-11-25", "is": ["religion", "open", "us_const_amend14_equal_protection", 2]},
	"religion as a factor": {"facts": _line("religion", "other", "factor"), "day": "2020-06-30", "is": ["religion", "open", "us_const_amend14_equal_protection", 2]},
}

test_weighed[note] if {
	some note, tc in weighed
	got := rule.verdict["classification.c"] with input as _law(tc.day, tc.facts)
	[got.message, got.lean, got.because, count(got.factors)] == tc.is
	[got.trait, got.field, got.mode] == [tc.facts.trait, object.get({"other": "other matters"}, tc.facts["in"], tc.facts["in"]), tc.facts.mode]
}

test_an_aim_treats_nobody_by_sex if {
	every field in {"education", "employment"} {
		rule.verdict["classification.c"].ok == true with input as _law("2026-11-25", _line("sex", field, "aim"))
	}
}

elsewhere := [
	{"trait": "race", "in": "education"}, {"trait": "age", "in": "benefits"}, {"trait": "sex", "in": "marriage"},
	{"trait": "sex", "in": "seats"}, {"trait": "religion", "in": "votes"},
]

test_what_it_governs if {
	every facts in elsewhere {
		rule.applies == set() with input as _law("2026-11-25", facts)
	}
	rule.applies == {"classification.c"} with input as _law("2026-11-25", {})
	rule.applies == {"classification.c"} with input as _law("2026-11-25", {"trait": "religion", "in": "marriage"})
}

test_what_is_asked if {
	rule.needs == {"trait", "in"}
	mode := ["classification.c", "mode"]
	rule.asks == {} with input as _law("2026-11-25", {"trait": "age"})
	rule.asks["classification.c"] == {mode} with input as _law("2026-11-25", {"trait": "religion", "in": "employment"})
	rule.asks["classification.c"] == {mode} with input as _law("2026-11-25", {"trait": "sex", "in": "education"})
	rule.asks["classification.c"] == {mode} with input as _law("2026-11-25", _line("sex", "employment", "aim"))
	rule.asks["classification.c"] == {mode, ["classification.c", "exception"]} with input as _law("2026-11-25", _line("sex", "employment", "quota"))
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as _law("2026-11-25", {})
	rule.verdict == {} with input as _law("2026-11-25", {"trait": "sex", "in": "education"})
	rule.verdict == {} with input as _law("2026-11-25", {"trait": "sex", "mode": "quota"})
	rule.verdict == {} with input as _law("2026-11-25", {"trait": "religion", "mode": "quota"})
}
