package rules.us.equality.other_classifications_test

import future.keywords.not

import data.rules.us.equality.other_classifications as rule

_law(day, facts) := {"jurisdiction": "us_ca", "as_of": day, "classification": [object.union({"at": "classification.c"}, facts)]}

lawful := {
	"taxation by the date of acquisition": {"trait": "acquisition_date", "in": "taxation", "mode": "preference"},
	"benefits by residence": {"trait": "residence", "in": "benefits", "mode": "preference"},
	"schooling by age": {"trait": "age", "in": "education", "mode": "eligibility"},
	"marriage by age": {"trait": "age", "in": "marriage", "mode": "eligibility"},
	"taxation by immigration status": {"trait": "immigration_status", "in": "taxation", "mode": "preference"},
	"age as an aim": {"trait": "age", "in": "education", "mode": "aim"},
	"immigration status as a factor": {"trait": "immigration_status", "in": "education", "mode": "factor"},
	"immigration status as an aim": {"trait": "immigration_status", "in": "benefits", "mode": "aim"},
}

test_passes[note] if {
	some note, facts in lawful
	rule.verdict["classification.c"].ok == true with input as _law("2024-11-19", facts)
}

referred := {
	"schooling by immigration status": {"facts": {"trait": "immigration_status", "in": "education", "mode": "exclusion"}, "day": "2024-11-19", "is": ["breach", "plyler_v_doe", 2]},
	"schooling, the day of Plyler": {"facts": {"trait": "immigration_status", "in": "education", "mode": "exclusion"}, "day": "1982-06-15", "is": ["breach", "plyler_v_doe", 2]},
	"schooling, the day before": {"facts": {"trait": "immigration_status", "in": "education", "mode": "exclusion"}, "day": "1982-06-14", "is": ["open", "us_const_amend14_equal_protection", 0]},
	"benefits by immigration status": {"facts": {"trait": "immigration_status", "in": "benefits", "mode": "exclusion"}, "day": "2024-11-19", "is": ["open", "us_const_amend14_equal_protection", 2]},
	"marriage by sexual orientation": {"facts": {"trait": "sexual_orientation", "in": "marriage", "mode": "exclusion"}, "day": "2024-11-19", "is": ["breach", "obergefell_v_hodges", 4]},
	"marriage by sex": {"facts": {"trait": "sex", "in": "marriage", "mode": "eligibility"}, "day": "2015-06-26", "is": ["breach", "obergefell_v_hodges", 4]},
	"marriage, the day before Obergefell": {"facts": {"trait": "sex", "in": "marriage", "mode": "exclusion"}, "day": "2015-06-25", "is": ["open", "romer_v_evans", 4]},
	"marriage, the day of Romer": {"facts": {"trait": "sex", "in": "marriage", "mode": "exclusion"}, "day": "1996-05-20", "is": ["open", "romer_v_evans", 4]},
	"marriage, the day before Romer": {"facts": {"trait": "sex", "in": "marriage", "mode": "exclusion"}, "day": "1996-05-19", "is": ["no_breach", "baker_v_nelson", 3]},
	"marriage, the day of Baker": {"facts": {"trait": "sex", "in": "marriage", "mode": "exclusion"}, "day": "1972-10-10", "is": ["no_breach", "baker_v_nelson", 3]},
	"marriage, the day before Baker": {"facts": {"trait": "sex", "in": "marriage", "mode": "exclusion"}, "day": "1972-10-09", "is": ["open", "us_const_amend14_equal_protection", 2]},
}

test_referred[note] if {
	some note, tc in referred
	got := rule.verdict["classification.c"] with input as _law(tc.day, tc.facts)
	[got.lean, got.because, count(got.factors)] == tc.is
}

elsewhere := [
	{"trait": "race", "in": "education"}, {"trait": "ethnicity", "in": "benefits"}, {"trait": "color", "in": "education"},
	{"trait": "national_origin", "in": "education"}, {"trait": "ancestry", "in": "education"}, {"trait": "diversity", "in": "education"},
	{"trait": "sex", "in": "taxation"}, {"trait": "religion", "in": "benefits"}, {"trait": "religion", "in": "other"},
	{"trait": "age", "in": "seats"}, {"trait": "age", "in": "votes"}, {"trait": "age", "in": "employment"}, {"trait": "age", "in": "contracting"},
]

test_other_rules if {
	every facts in elsewhere {
		rule.applies == set() with input as _law("2024-11-19", facts)
	}
	rule.applies == {"classification.c"} with input as _law("2024-11-19", {})
	rule.applies == {"classification.c"} with input as _law("2024-11-19", {"trait": "sex"})
	rule.applies == {"classification.c"} with input as _law("2024-11-19", {"trait": "sex", "in": "marriage"})
}

test_asks_for_the_mode_where_it_matters if {
	rule.asks == {"classification.c": {["classification.c", "mode"]}} with input as _law("2024-11-19", {"trait": "sex", "in": "marriage"})
	rule.asks == {} with input as _law("2024-11-19", {"trait": "age", "in": "marriage"})
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as _law("2024-11-19", {})
	rule.verdict == {} with input as _law("2024-11-19", {"trait": "age"})
	rule.verdict == {} with input as _law("2024-11-19", {"in": "benefits"})
	rule.verdict == {} with input as _law("2024-11-19", {"trait": "sex", "in": "marriage"})
}

test_sexual_orientation_outside_marriage[field] if {
	some field in ["education", "benefits", "taxation"]
	rule.verdict["classification.c"].ok with input as _law("2024-11-19", {"trait": "sexual_orientation", "in": field, "mode": "exclusion"})
}
