package rules.us.equality.race_classification_test

import future.keywords.not

import data.rules.us.equality.race_classification as rule

_law(day, facts) := {"jurisdiction": "us_ca", "as_of": day, "classification": [object.union({"at": "classification.c"}, facts)]}

_line(trait, field, mode) := {"trait": trait, "in": field, "mode": mode, "exception": "none"}

barred := [
	_line("race", "education", "quota"), _line("ethnicity", "employment", "reserved"), _line("color", "contracting", "exclusion"),
	_line("national_origin", "education", "discrimination"), _line("ancestry", "benefits", "eligibility"),
	_line("race", "marriage", "exclusion"), _line("race", "punishment", "discrimination"), _line("race", "taxation", "discrimination"),
	_line("race", "other", "exclusion"),
	object.union(_line("race", "education", "quota"), {"exception": "federal_funds"}),
]

test_barred if {
	every facts in barred {
		got := rule.verdict["classification.c"] with input as _law("2026-11-25", facts)
		got.ok == false
		[got.trait, got.field, got.mode] == [facts.trait, object.get({"other": "other matters"}, facts["in"], facts["in"]), facts.mode]
	}
}

test_silent_on_an_exception if {
	rule.verdict["classification.c"].ok == false with input as _law("2026-11-25", {"trait": "race", "in": "education", "mode": "quota", "silent": {"exception": true}})
}

test_every_instrument if {
	every instrument in {"initiative_constitutional_amendment", "initiative_statute", "legislative_constitutional_amendment", "local_ordinance"} {
		facts := object.union(_law("2026-11-25", _line("race", "education", "quota")), {"proposal": {"instrument": instrument}})
		rule.verdict["classification.c"].ok == false with input as facts
	}
}

weighed := {
	"a preference": {"mode": "preference", "day": "2026-11-25", "is": ["major", "breach", "sffa_v_harvard", {"breach": 2, "no_breach": 1}]},
	"a preference before the case": {"mode": "preference", "day": "2023-06-28", "is": ["major", "breach", "us_const_amend14_equal_protection", {"breach": 1, "no_breach": 1}]},
	"a factor": {"mode": "factor", "day": "2023-06-29", "is": ["major", "breach", "sffa_v_harvard", {"breach": 1, "no_breach": 2}]},
	"an aim": {"mode": "aim", "day": "2023-06-29", "is": ["major", "breach", "sffa_v_harvard", {"breach": 1, "no_breach": 2}]},
	"an aim before the case": {"mode": "aim", "day": "2023-06-28", "is": ["major", "open", "us_const_amend14_equal_protection", {"breach": 0, "no_breach": 2}]},
	"an exclusion before Loving": {"mode": "exclusion", "day": "1967-06-11", "is": ["major", "open", "us_const_amend14_equal_protection", {"breach": 2, "no_breach": 1}]},
	"an exclusion before Brown": {"mode": "exclusion", "day": "1954-05-16", "is": ["major", "open", "us_const_amend14_equal_protection", {"breach": 1, "no_breach": 1}]},
}

test_weighed[note] if {
	some note, tc in weighed
	got := rule.verdict["classification.c"] with input as _law(tc.day, _line("race", "education", tc.mode))
	points := {side: count([f | some f in got.factors; f.points == side]) | some side in {"breach", "no_breach"}}
	[got.severity, got.lean, got.because, points] == tc.is
}

messages := {"preference": "refer", "aim": "aim", "factor": "aim"}

test_message[mode] if {
	some mode, message in messages
	got := rule.verdict["classification.c"] with input as _law("2026-11-25", _line("race", "education", mode))
	object.get(got, "message", "refer") == message
}

test_the_day_of_loving if {
	rule.verdict["classification.c"].ok == false with input as _law("1967-06-12", _line("race", "marriage", "exclusion"))
	rule.verdict["classification.c"].message == "earlier" with input as _law("1967-06-11", _line("race", "marriage", "exclusion"))
}

test_a_court_order if {
	every mode in {"quota", "preference"} {
		got := rule.verdict["classification.c"] with input as _law("2026-11-25", object.union(_line("race", "education", mode), {"exception": "court_order"}))
		[got.message, got.lean, got.because, count(got.factors)] == ["court_order", "open", "us_const_amend14_equal_protection", 2]
	}
	aim := rule.verdict["classification.c"] with input as _law("2026-11-25", object.union(_line("race", "education", "aim"), {"exception": "court_order"}))
	aim.message == "aim"
}

test_diversity if {
	every mode in {"aim", "factor"} {
		rule.verdict["classification.c"].ok == true with input as _law("2026-11-25", {"trait": "diversity", "in": "education", "mode": mode})
	}
	every mode in {"quota", "reserved", "eligibility", "preference", "exclusion", "discrimination"} {
		got := rule.verdict["classification.c"] with input as _law("2026-11-25", {"trait": "diversity", "in": "education", "mode": mode})
		[got.message, got.lean, got.because, count(got.factors)] == ["diversity", "open", "us_const_amend14_equal_protection", 2]
	}
	rule.asks["classification.c"] == {["classification.c", "mode"]} with input as _law("2026-11-25", {"trait": "diversity", "mode": "quota"})
}

elsewhere := [
	{"trait": "sex", "in": "education"}, {"trait": "religion", "in": "benefits"}, {"trait": "citizenship", "in": "benefits"},
	{"trait": "race", "in": "seats"}, {"trait": "race", "in": "votes"},
]

test_what_it_governs if {
	every facts in elsewhere {
		rule.applies == set() with input as _law("2026-11-25", facts)
	}
	rule.applies == {"classification.c"} with input as _law("2026-11-25", {})
	every trait in {"race", "ethnicity", "color", "national_origin", "ancestry", "diversity"} {
		rule.applies == {"classification.c"} with input as _law("2026-11-25", {"trait": trait})
	}
}

test_what_is_asked if {
	rule.needs == {"trait", "in"}
	rule.asks == {} with input as _law("2026-11-25", {"trait": "sex", "mode": "quota"})
	rule.asks == {} with input as _law("2026-11-25", {"mode": "quota"})
	rule.asks["classification.c"] == {["classification.c", "mode"]} with input as _law("2026-11-25", {"trait": "race"})
	rule.asks["classification.c"] == {["classification.c", "mode"]} with input as _law("2026-11-25", {"trait": "race", "mode": "aim"})
	every mode in {"quota", "preference"} {
		rule.asks["classification.c"] == {["classification.c", "mode"], ["classification.c", "exception"]} with input as _law("2026-11-25", {"trait": "race", "mode": mode})
	}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as _law("2026-11-25", {})
	rule.verdict == {} with input as _law("2026-11-25", {"trait": "race", "in": "education"})
	rule.verdict == {} with input as _law("2026-11-25", {"trait": "race", "mode": "quota"})
	rule.verdict == {} with input as _law("2026-11-25", {"in": "education", "mode": "quota"})
}
