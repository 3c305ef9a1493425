package rules.us_ca.office.eligibility_test

import future.keywords.not

import data.rules.us_ca.office.eligibility as rule

_law(day, facts) := object.union({"jurisdiction": "us_ca", "as_of": day}, facts)

_commission(list, method) := _law("2024-11-19", {"commission": [{"at": "commission.c", "qualification": list, "selection": {"method": method}}]})

_q(facts) := object.union({"at": "commission.c.qualification[0]"}, facts)

_1020 := [{"key": "ca.gov.1020", "body": "ca.gov", "section": "1020"}]

lawful := {
	"adults": {"q": {"kind": "age", "years": 18}, "method": "lot"},
	"residence without time": {"q": {"kind": "residence", "silent": {"years": true}}, "method": "lot"},
	"residence of no years": {"q": {"kind": "residence", "years": 0}, "method": "lot"},
	"skill": {"q": {"kind": "skill", "years": 19}, "method": "appointment"},
	"nomination": {"q": {"kind": "nomination"}, "method": "nomination_and_lot"},
	"citizens, in terms": {"q": {"kind": "citizenship", "overrides": _1020}, "method": "appointment"},
	"elected citizens": {"q": {"kind": "citizenship"}, "method": "election"},
}

test_passes[note] if {
	some note, tc in lawful
	rule.verdict["commission.c"].ok with input as _commission([_q(tc.q)], tc.method)
}

unsaid := {
	"citizens": {"kind": "citizenship"},
	"registered voters": {"kind": "registration"},
	"of 19 years": {"kind": "age", "years": 19},
	"residents of one year": {"kind": "residence", "years": 1},
	"residents of five years": {"kind": "residence", "years": 5},
	"another section overridden": {"kind": "citizenship", "overrides": [{"key": "ca.gov.1021", "body": "ca.gov", "section": "1021"}]},
}

test_unsaid[note] if {
	some note, facts in unsaid
	got := rule.verdict["commission.c"] with input as _commission([_q(facts)], "lot")
	[got.lean, got.because, got.extra] == ["no_breach", "gov_1020", {facts.kind}]
}

test_residence_has_its_own_factors if {
	got := rule.verdict["commission.c"] with input as _commission([_q({"kind": "residence", "years": 5})], "lot")
	{factor.authority | some factor in got.factors} == {"gov_1020", "zeilenga_v_nelson", "thompson_v_mellon"}
	other := rule.verdict["commission.c"] with input as _commission([_q({"kind": "citizenship"})], "lot")
	{factor.authority | some factor in other.factors} == {"gov_1020"}
}

test_each_qualification_for_itself if {
	second := {"at": "commission.c.qualification[1]", "kind": "registration"}
	got := rule.verdict["commission.c"] with input as _commission([_q({"kind": "citizenship", "overrides": _1020}), second], "lot")
	got.extra == {"registration"}
}

test_residence_in_terms if {
	got := rule.verdict["commission.c"] with input as _commission([_q({"kind": "residence", "years": 5, "overrides": _1020})], "lot")
	[got.message, got.years] == ["residence", 5]
}

test_residence_of_the_elected if {
	got := rule.verdict["commission.c"] with input as _commission([_q({"kind": "residence", "years": 2})], "election")
	got.message == "residence"
}

# Gov. Code, § 1020 opened appointed office to all residents on 1 January 2020.
days := {"2019-12-31": "thompson_v_mellon", "2020-01-01": "gov_1020"}

test_day[day] if {
	some day, because in days
	facts := object.union(_commission([_q({"kind": "residence", "years": 5})], "lot"), {"as_of": day})
	got := rule.verdict["commission.c"] with input as facts
	got.because == because
}

test_office if {
	office := {"office": [{"at": "office.o", "qualification": [{"at": "office.o.qualification[0]", "kind": "citizenship"}], "selection": {"method": "appointment"}}]}
	rule.verdict["office.o"].because == "gov_1020" with input as _law("2024-11-19", office)
	rule.verdict["office.o"].ok with input as _law("2024-11-19", {"office": [{"at": "office.o", "silent": {"qualification": true}}]})
}

asked := {
	"nothing stated": {"q": {}, "asks": {"kind"}},
	"residence": {"q": {"kind": "residence"}, "asks": {"kind", "years"}},
	"age": {"q": {"kind": "age"}, "asks": {"kind", "years"}},
	"skill": {"q": {"kind": "skill"}, "asks": {"kind"}},
	"citizenship": {"q": {"kind": "citizenship"}, "asks": {"kind", "overrides"}},
}

test_asks[note] if {
	some note, tc in asked
	got := rule.asks["commission.c"] with input as _commission([_q(tc.q)], "lot")
	{fact | some ["commission.c.qualification[0]", fact] in got} == tc.asks
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as _law("2024-11-19", {"commission": [{"at": "commission.c"}]})
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
