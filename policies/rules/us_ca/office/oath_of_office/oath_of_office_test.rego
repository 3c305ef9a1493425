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

test_officers_exempted if {
	rule.verdict["commission.c"].lean == "open" with input as _commission({"oath": "exempt"})
}

test_other_oaths_are_another_rule if {
	rule.applies == set() with input as _commission({"oath": "additional"})
	rule.applies == {"commission.c"} with input as _commission({})
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as _commission({})
}
