package rules.us.office.oath_to_constitution_test

import future.keywords.not

import data.rules.us.office.oath_to_constitution as rule

_commission(facts) := {"commission": [object.union({"at": "commission.c", "nature": "officers"}, facts)]}

cases := {
	"silence of the measure": {"facts": {"silent": {"oath": true}}, "ok": true},
	"as the law has it": {"facts": {"oath": "as_law"}, "ok": true},
	"another oath besides": {"facts": {"oath": "additional"}, "ok": true},
	"excused": {"facts": {"oath": "excused"}, "ok": false},
	"replaced": {"facts": {"oath": "replaced"}, "ok": false},
}

test_verdict[note] if {
	some note, tc in cases
	rule.verdict["commission.c"].ok == tc.ok with input as _commission(tc.facts)
}

leans := {
	"officers exempted": {"facts": {"oath": "exempt"}, "lean": "breach"},
	"advisers exempted": {"facts": {"oath": "exempt", "nature": "advisory"}, "lean": "no_breach"},
	"employees exempted": {"facts": {"oath": "exempt", "nature": "employees"}, "lean": "no_breach"},
	"advisers excused": {"facts": {"oath": "excused", "nature": "advisory"}, "lean": "no_breach"},
}

test_lean[note] if {
	some note, tc in leans
	rule.verdict["commission.c"].lean == tc.lean with input as _commission(tc.facts)
}

test_representative if {
	rule.verdict["representative.r"].ok == false with input as {"representative": [{"at": "representative.r", "oath": "excused"}]}
	rule.verdict["representative.r"].lean == "open" with input as {"representative": [{"at": "representative.r", "oath": "exempt"}]}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as _commission({})
	rule.applies == {"commission.c"} with input as _commission({})
}
