package rules.us.equality.seats_without_race_test

import future.keywords.not

import data.rules.us.equality.seats_without_race as rule

_at(day) := {"jurisdiction": "us_ca", "as_of": day}

_criterion(trait, mode) := {"at": "commission.c.selection.criterion[0]", "trait": trait, "mode": mode}

_commission(list) := object.union(_at("2024-11-19"), {"commission": [{"at": "commission.c", "selection": {"criterion": list}}]})

cases := {
	"a quota by race": {"trait": "race", "mode": "quota", "ok": false},
	"seats reserved by ethnicity": {"trait": "ethnicity", "mode": "reserved", "ok": false},
	"closed by ancestry": {"trait": "ancestry", "mode": "exclusion", "ok": false},
	"eligible by national origin": {"trait": "national_origin", "mode": "eligibility", "ok": false},
	"seats by region": {"trait": "region", "mode": "reserved", "ok": true},
	"a preference by region": {"trait": "region", "mode": "preference", "ok": true},
	"closed by color": {"trait": "color", "mode": "exclusion", "ok": false},
	"balance of parties": {"trait": "politics", "mode": "quota", "ok": true},
	"sex as an aim": {"trait": "sex", "mode": "aim", "ok": true},
	"diversity as an aim": {"trait": "diversity", "mode": "aim", "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	rule.verdict["commission.c"].ok == tc.ok with input as _commission([_criterion(tc.trait, tc.mode)])
}

leans := {
	"race as an aim": {"trait": "race", "mode": "aim", "lean": "breach", "because": "sffa_v_harvard"},
	"race as a factor": {"trait": "race", "mode": "factor", "lean": "breach", "because": "sffa_v_harvard"},
	"a preference by race": {"trait": "race", "mode": "preference", "lean": "breach", "because": "us_const_amend14_equal_protection"},
	"a quota by sex": {"trait": "sex", "mode": "quota", "lean": "open", "because": "mallory_v_harkness"},
	"a preference for diversity": {"trait": "diversity", "mode": "preference", "lean": "open", "because": "us_const_amend14_equal_protection"},
	"a quota of diversity": {"trait": "diversity", "mode": "quota", "lean": "open", "because": "us_const_amend14_equal_protection"},
}

test_lean[note] if {
	some note, tc in leans
	got := rule.verdict["commission.c"] with input as _commission([_criterion(tc.trait, tc.mode)])
	[got.lean, got.because, got.severity] == [tc.lean, tc.because, "major"]
}

# Students for Fair Admissions was decided on 29 June 2023.
days := {"2023-06-28": ["open", set()], "2023-06-29": ["breach", {"sffa_v_harvard"}]}

test_the_closest_authority_of_the_day[day] if {
	some day, [lean, newest] in days
	got := rule.verdict["commission.c"] with input as object.union(_commission([_criterion("race", "aim")]), _at(day))
	got.lean == lean
	cited := {factor.authority | some factor in got.factors}
	cited & {"sffa_v_harvard"} == newest
}

earlier := {
	"race as an aim, the day of Grutter": {"trait": "race", "mode": "aim", "day": "2003-06-23", "because": "grutter_v_bollinger"},
	"race as an aim, the day before": {"trait": "race", "mode": "aim", "day": "2003-06-22", "because": "us_const_amend14_equal_protection"},
	"a quota by sex, the day of Mallory": {"trait": "sex", "mode": "quota", "day": "1995-07-07", "because": "mallory_v_harkness"},
	"a quota by sex, the day before": {"trait": "sex", "mode": "quota", "day": "1995-07-06", "because": "us_const_amend14_equal_protection"},
}

test_no_case_before_its_day[note] if {
	some note, tc in earlier
	got := rule.verdict["commission.c"] with input as object.union(_commission([_criterion(tc.trait, tc.mode)]), _at(tc.day))
	got.because == tc.because
}

test_the_gravest_criterion_decides if {
	second := {"at": "commission.c.selection.criterion[1]", "trait": "race", "mode": "quota"}
	got := rule.verdict["commission.c"] with input as _commission([_criterion("sex", "quota"), second])
	got.facts == [["commission.c.selection.criterion[1]", "mode"]]
	got.ok == false
}

test_seats_in_a_classification if {
	seats := {"at": "classification.c", "in": "seats", "trait": "race", "mode": "reserved"}
	rule.verdict["classification.c"].ok == false with input as object.union(_at("2024-11-19"), {"classification": [seats]})
	disadvantage := {"classification": [object.union(seats, {"mode": "discrimination"})]}
	rule.verdict["classification.c"].message == "preference" with input as object.union(_at("2024-11-19"), disadvantage)
	rule.applies == {"classification.c"} with input as {"classification": [{"at": "classification.c"}]}
	rule.applies == set() with input as {"classification": [object.union(seats, {"in": "education"})]}
}

_in_a_private_vote(list) := object.union(_commission(list), {"proposal": {"instrument": "private_vote"}})

grave := [["race", "quota"], ["ancestry", "eligibility"], ["race", "preference"], ["race", "aim"], ["sex", "quota"], ["diversity", "quota"]]

test_a_private_vote_is_for_counsel[criterion] if {
	some criterion in grave
	got := rule.verdict["commission.c"] with input as _in_a_private_vote([_criterion(criterion[0], criterion[1])])
	[got.message, got.lean, got.because, got.trait, got.mode] == array.concat(["private", "open", "us_const_amend14_equal_protection"], criterion)
	got.facts == [["commission.c.selection.criterion[0]", "mode"], ["proposal", "instrument"]]
	{factor.points | some factor in got.factors} == {"breach", "no_breach"}
}

# A decision to live with one criterion is none about another beside it.
test_rests_on_all_of_the_gravest_criteria if {
	list := [{"at": sprintf("commission.c.selection.criterion[%d]", [i]), "trait": trait, "mode": mode} |
		some i, [trait, mode] in [["race", "aim"], ["sex", "quota"], ["ancestry", "aim"]]
	]
	places := [["commission.c.selection.criterion[0]", "mode"], ["commission.c.selection.criterion[2]", "mode"]]
	public := rule.verdict["commission.c"] with input as _commission(list)
	public.facts == places
	private := rule.verdict["commission.c"] with input as _in_a_private_vote(list)
	private.facts == array.concat(places, [["proposal", "instrument"]])
	reserved := {"at": "commission.c.selection.criterion[3]", "trait": "race", "mode": "reserved"}
	quota := {"at": "commission.c.selection.criterion[4]", "trait": "race", "mode": "quota"}
	failing := rule.verdict["commission.c"] with input as _commission(array.concat(list, [reserved, quota]))
	failing.facts == [[reserved.at, "mode"], [quota.at, "mode"]]
}

test_a_private_vote_without_such_seats_passes if {
	rule.verdict["commission.c"].ok == true with input as _in_a_private_vote([_criterion("region", "reserved")])
}

test_asks_for_the_instrument_where_it_matters if {
	every criterion in grave {
		["proposal", "instrument"] in rule.asks["commission.c"] with input as _commission([_criterion(criterion[0], criterion[1])])
	}
	not ["proposal", "instrument"] in rule.asks["commission.c"] with input as _commission([_criterion("region", "reserved")])
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as object.union(_at("2024-11-19"), {"commission": [{"at": "commission.c"}]})
	rule.verdict == {} with input as _commission([{"at": "commission.c.selection.criterion[0]", "trait": "race"}])
}
