package rules.us_ca.equality.no_preference_test

import future.keywords.not

import data.rules.us_ca.equality.no_preference as rule

_at(day) := {"jurisdiction": "us_ca", "as_of": day}

_law(facts) := object.union(_at("2024-11-19"), facts)

_classification(facts) := _law({"classification": [object.union({"at": "classification.c"}, facts)]})

_commission(trait, mode, facts) := _law({"commission": [object.union({"at": "commission.c", "selection": {"criterion": [{"at": "commission.c.selection.criterion[0]", "trait": trait, "mode": mode}]}}, facts)]})

cases := {
	"a quota in hiring": {"trait": "race", "in": "employment", "mode": "quota", "ok": false},
	"a factor in admission": {"trait": "ethnicity", "in": "education", "mode": "factor", "ok": false},
	"a preference in contracts": {"trait": "sex", "in": "contracting", "mode": "preference", "ok": false},
	"to keep federal funds": {"trait": "race", "in": "education", "mode": "preference", "exception": "federal_funds", "ok": true},
	"a bona fide qualification by sex": {"trait": "sex", "in": "employment", "mode": "eligibility", "exception": "bona_fide_sex_qualification", "ok": true},
	"the same by race": {"trait": "race", "in": "employment", "mode": "eligibility", "exception": "bona_fide_sex_qualification", "ok": false},
	"closed by color": {"trait": "color", "in": "employment", "mode": "exclusion", "ok": false},
	"a quota by national origin": {"trait": "national_origin", "in": "education", "mode": "quota", "ok": false},
	"residence": {"trait": "residence", "in": "employment", "mode": "preference", "ok": true},
	"race in another field": {"trait": "race", "in": "benefits", "mode": "preference", "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	rule.verdict["classification.c"].ok == tc.ok with input as _classification(object.remove(tc, ["ok"]))
}

leans := {
	"race as an aim for seats": {"facts": _commission("race", "aim", {}), "because": "connerly_v_state_2014"},
	"a quota of seats": {"facts": _commission("race", "quota", {"nature": "officers"}), "because": "connerly_v_state_2014"},
	"race as an aim for employees": {"facts": _commission("race", "aim", {"nature": "employees"}), "because": "ca_const_1_31"},
	"seats, a day before the case": {"facts": object.union(_commission("race", "aim", {}), _at("2014-09-02")), "because": "ca_const_1_31"},
	"seats, the day of the case": {"facts": object.union(_commission("race", "aim", {}), _at("2014-09-03")), "because": "connerly_v_state_2014"},
}

test_because[note] if {
	some note, tc in leans
	got := rule.verdict["commission.c"] with input as tc.facts
	[got.lean, got.because] == ["open", tc.because]
}

asked := {
	"hiring": {"facts": {"trait": "race", "in": "employment", "mode": "quota"}, "exception": 1},
	"an aim": {"facts": {"trait": "race", "in": "employment", "mode": "aim"}, "exception": 0},
	"residence": {"facts": {"trait": "residence", "in": "employment", "mode": "quota"}, "exception": 0},
	"benefits": {"facts": {"trait": "race", "in": "benefits", "mode": "quota"}, "exception": 0},
	"seats": {"facts": {"trait": "race", "in": "seats", "mode": "quota"}, "exception": 0},
}

test_asks_for_the_exception_where_it_matters[note] if {
	some note, tc in asked
	got := rule.asks["classification.c"] with input as _classification(tc.facts)
	count(got & {["classification.c", "exception"]}) == tc.exception
}

test_asks_for_nature_where_it_matters if {
	not ["commission.c", "nature"] in rule.asks["commission.c"] with input as _commission("race", "aim", {})
	not ["commission.c", "nature"] in rule.asks["commission.c"] with input as _commission("region", "quota", {})
	["commission.c", "nature"] in rule.asks["commission.c"] with input as _commission("race", "quota", {})
}

test_authorities_of_the_day if {
	got := rule.verdict["commission.c"] with input as object.union(_commission("race", "aim", {}), _at("2014-09-02"))
	{factor.authority | some factor in got.factors} == {"ca_const_1_31", "ca_const_21_2c"}
}

test_the_gravest_use_decides if {
	aim := {"at": "commission.c.selection.criterion[0]", "trait": "race", "mode": "aim"}
	quota := {"at": "commission.c.selection.criterion[1]", "trait": "sex", "mode": "quota"}
	got := rule.verdict["commission.c"] with input as _law({"commission": [{"at": "commission.c", "nature": "employees", "selection": {"criterion": [aim, quota]}}]})
	got.facts == [["commission.c.selection.criterion[1]", "mode"]]
}

# A decision to live with one use is none about another beside it.
test_rests_on_all_of_the_gravest_uses if {
	uses := [{"at": sprintf("commission.c.selection.criterion[%d]", [i]), "trait": trait, "mode": mode} |
		some i, [trait, mode] in [["race", "aim"], ["region", "quota"], ["sex", "quota"], ["color", "quota"]]
	]
	places := [["commission.c.selection.criterion[2]", "mode"], ["commission.c.selection.criterion[3]", "mode"]]
	employees := rule.verdict["commission.c"] with input as _law({"commission": [{"at": "commission.c", "nature": "employees", "selection": {"criterion": uses}}]})
	employees.facts == places
	officers := rule.verdict["commission.c"] with input as _law({"commission": [{"at": "commission.c", "nature": "officers", "selection": {"criterion": uses}}]})
	officers.facts == array.concat([["commission.c.selection.criterion[0]", "mode"]], places)
}

test_employees_hold_jobs if {
	rule.verdict["commission.c"].ok == false with input as _commission("race", "quota", {"nature": "employees"})
}

test_a_court_order_is_for_counsel if {
	facts := {"trait": "race", "in": "employment", "mode": "quota", "exception": "court_order"}
	rule.verdict["classification.c"].because == "ca_const_1_31d" with input as _classification(facts)
}

test_another_trait_needs_no_mode if {
	other := {"trait": "other", "in": "education"}
	rule.asks["classification.c"] == {["proposal", "instrument"], ["classification.c", "trait"], ["classification.c", "in"]} with input as _classification(other)
	rule.verdict["classification.c"].ok == true with input as _classification(other)
	["classification.c", "mode"] in rule.asks["classification.c"] with input as _classification({"trait": "sex", "in": "education"})
	["classification.c", "mode"] in rule.asks["classification.c"] with input as _classification({"in": "education"})
	region := {"at": "commission.c.selection.criterion[0]", "trait": "region"}
	body := _law({"commission": [{"at": "commission.c", "selection": {"criterion": [region]}}]})
	not [region.at, "mode"] in rule.asks["commission.c"] with input as body
	rule.verdict["commission.c"].ok == true with input as body
}

test_only_statutes if {
	amendment := {"proposal": {"instrument": "initiative_constitutional_amendment"}}
	rule.applies == set() with input as object.union(_commission("race", "quota", {}), amendment)
	rule.applies == set() with input as object.union(_classification({"trait": "race"}), amendment)
}

# Proposition 209 was adopted on 5 November 1996 and took effect the day after.
days := {"1996-11-05": "not_applicable", "1996-11-06": "pass"}

test_day[day] if {
	some day, outcome in days
	stated := {"proposal": {"instrument": "stated"}, "commission.c": {"selection.criterion": "silent"}}
	facts := {"known": stated, "commission": [{"at": "commission.c", "silent": {"selection.criterion": true}}]}
	got := data.main.judge("us_ca", "equality", "no_preference", "commission.c") with input as object.union(_at(day), facts)
	got.outcome == outcome
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as _law({"commission": [{"at": "commission.c"}]})
	rule.verdict == {} with input as _classification({"trait": "race", "in": "employment"})
}

# Of an amendment and a statute in one, what the Constitution creates is not governed.
creators := {"statute": {"commission.c"}, "executive": {"commission.c"}, "constitution": set()}

test_combined[by] if {
	some by, governed in creators
	rule.applies == governed with input as {"proposal": {"instrument": "initiative_combined"}, "commission": [{"at": "commission.c", "created_by": by}]}
}

test_combined_asks_what_creates_it if {
	bare := {"at": "commission.c"}
	combined := {"proposal": {"instrument": "initiative_combined"}, "commission": [bare]}
	rule.applies == {"commission.c"} with input as combined
	asks := rule.asks["commission.c"] with input as combined
	["commission.c", "created_by"] in asks
	statute := rule.asks["commission.c"] with input as {"proposal": {"instrument": "initiative_statute"}, "commission": [bare]}
	not ["commission.c", "created_by"] in statute
}
