package rules.us_ca.office.one_office_test

import future.keywords.not

import data.rules.us_ca.office.one_office as rule

_commission(facts) := {"commission": [object.union({"at": "commission.c", "nature": "officers"}, facts)]}

cases := {
	"paid federal officers, salary": {"facts": {"officeholders": ["federal_officer"], "pay": "salary"}, "ok": false},
	"paid federal officers, daily allowance": {"facts": {"officeholders": ["federal_officer"], "pay": "per_diem"}, "ok": false},
	"foreign officers": {"facts": {"officeholders": ["foreign_officer"], "pay": "salary"}, "ok": false},
	"expenses only": {"facts": {"officeholders": ["federal_officer"], "pay": "expenses"}, "ok": true},
	"unpaid": {"facts": {"officeholders": ["federal_officer"], "pay": "none"}, "ok": true},
	"silent on pay": {"facts": {"officeholders": ["federal_officer"], "silent": {"pay": true}}, "ok": true},
	"employees": {"facts": {"officeholders": ["federal_officer"], "pay": "salary", "nature": "employees"}, "ok": true},
	"legislators": {"facts": {"officeholders": ["legislator"]}, "ok": false},
	"legislators as employees": {"facts": {"officeholders": ["legislator"], "nature": "employees"}, "ok": false},
	"legislators who are elected to it": {"facts": {"officeholders": ["legislator"], "selection": {"method": "election"}}, "ok": true},
	"other state officers": {"facts": {"officeholders": ["state_officer", "local_officer"], "pay": "salary"}, "ok": true},
	"nobody": {"facts": {"officeholders": []}, "ok": true},
	"silence of the measure": {"facts": {"silent": {"officeholders": true}}, "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	rule.verdict["commission.c"].ok == tc.ok with input as _commission(tc.facts)
}

advisers := {
	"legislators": {"facts": {"officeholders": ["legislator"]}, "because": "ca_const_4_13"},
	"paid federal officers": {"facts": {"officeholders": ["federal_officer"], "pay": "per_diem"}, "because": "ca_const_7_7"},
}

test_advisers[note] if {
	some note, tc in advisers
	got := rule.verdict["commission.c"] with input as _commission(object.union(tc.facts, {"nature": "advisory"}))
	[got.lean, got.because] == ["no_breach", tc.because]
}

test_only_those_who_are_barred_are_named if {
	facts := {"officeholders": ["federal_officer", "local_officer"], "pay": "salary"}
	rule.verdict["commission.c"].holders == {"federal_officer"} with input as _commission(facts)
}

test_the_seat_is_named if {
	rule.verdict["commission.c"].what == "an office or employment under the State" with input as _commission({"officeholders": ["legislator"]})
	rule.verdict["commission.c"].what == "a paid office of the State" with input as _commission({"officeholders": ["federal_officer"], "pay": "salary"})
}

asked := {
	"federal officers": {"facts": {"officeholders": ["federal_officer"]}, "asks": {"officeholders", "pay", "nature"}},
	"foreign officers": {"facts": {"officeholders": ["foreign_officer"]}, "asks": {"officeholders", "pay", "nature"}},
	"legislators": {"facts": {"officeholders": ["legislator"]}, "asks": {"officeholders", "nature", "selection.method"}},
	"local officers": {"facts": {"officeholders": ["local_officer"]}, "asks": {"officeholders"}},
}

test_asks[note] if {
	some note, tc in asked
	got := rule.asks["commission.c"] with input as _commission(tc.facts)
	got == {["commission.c", fact] | some fact in tc.asks} | {["proposal", "instrument"]}
}

test_office if {
	rule.verdict["office.o"].ok == false with input as {"office": [{"at": "office.o", "officeholders": ["legislator"], "nature": "officers"}]}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as _commission({})
	rule.applies == {"commission.c"} with input as _commission({})
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

barred := {
	"legislators": {"facts": {"officeholders": ["legislator"]}, "because": "ca_const_4_13"},
	"paid federal officers": {"facts": {"officeholders": ["federal_officer"], "pay": "salary"}, "because": "ca_const_7_7"},
	"both": {"facts": {"officeholders": ["federal_officer", "legislator"], "pay": "salary"}, "because": "ca_const_4_13"},
}

test_the_section_that_bars_them[note] if {
	some note, tc in barred
	got := rule.verdict["commission.c"] with input as _commission(tc.facts)
	[got.ok, got.because] == [false, tc.because]
}

test_a_local_seat_is_not_under_the_state if {
	facts := object.union(_commission({"officeholders": ["legislator"]}), {"proposal": {"instrument": "initiative_ordinance"}})
	rule.verdict["commission.c"].ok with input as facts
	not rule.verdict["commission.c"].ok with input as object.union(facts, {"proposal": {"instrument": "initiative_statute"}})
}
