package rules.us_ca.office.oath_of_office_test

import future.keywords.not

import data.rules.us_ca.office.oath_of_office as rule

_commission(facts) := {"commission": [object.union({"at": "commission.c", "nature": "officers"}, facts)]}

cases := {
	"silence of the measure": {"facts": {"silent": {"oath": true}}, "ok": true},
	"as the law has it": {"facts": {"oath": "as_law"}, "ok": true},
	"officers excused": {"facts": {"oath": "excused"}, "ok": false},
	"employees exempted": {"facts": {"oath": "exempt", "nature": "employees"}, "ok": true},
	"advisers exempted": {"facts": {"oath": "exempt", "nature": "advisory"}, "ok": true},
	"advisers excused": {"facts": {"oath": "excused", "nature": "advisory"}, "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	rule.verdict["commission.c"].ok == tc.ok with input as _commission(tc.facts)
}

test_asks_for_nature_where_it_matters if {
	rule.asks["commission.c"] == {["proposal", "instrument"], ["commission.c", "oath"]} with input as _commission({"oath": "as_law"})
	["commission.c", "nature"] in rule.asks["commission.c"] with input as _commission({"oath": "excused"})
	["commission.c", "nature"] in rule.asks["commission.c"] with input as _commission({"oath": "exempt"})
}

test_representative if {
	rule.verdict["representative.r"].ok == false with input as {"representative": [{"at": "representative.r", "oath": "excused"}]}
}

test_office if {
	rule.verdict["office.o"].ok == false with input as {"office": [{"at": "office.o", "oath": "excused", "nature": "officers"}]}
}

test_officers_exempted if {
	rule.verdict["commission.c"].lean == "open" with input as _commission({"oath": "exempt"})
}

test_other_oaths_are_another_rule if {
	rule.applies == set() with input as _commission({"oath": "additional"})
	rule.applies == set() with input as _commission({"oath": "replaced"})
	rule.applies == {"commission.c"} with input as _commission({})
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as _commission({})
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
