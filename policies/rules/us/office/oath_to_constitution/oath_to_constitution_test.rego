package rules.us.office.oath_to_constitution_test

import future.keywords.not

import data.rules.us.office.oath_to_constitution as rule

_commission(facts) := {"commission": [object.union({"at": "commission.c", "nature": "officers"}, facts)]}

cases := {
	"silence of the measure": {"facts": {"silent": {"oath": true}}, "ok": true},
	"as the law has it": {"facts": {"oath": "as_law"}, "ok": true},
	"another oath besides": {"facts": {"oath": "additional"}, "ok": true},
	"advisers who swear": {"facts": {"oath": "as_law", "nature": "advisory"}, "ok": true},
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
	every oath in ["excused", "replaced"] {
		rule.verdict["representative.r"].lean == "breach" with input as {"representative": [{"at": "representative.r", "oath": oath}]}
	}
	every oath in ["as_law", "additional"] {
		rule.verdict["representative.r"].ok with input as {"representative": [{"at": "representative.r", "oath": oath}]}
	}
	exempted := {"representative": [{"at": "representative.r", "oath": "exempt"}]}
	rule.verdict["representative.r"].lean == "open" with input as exempted
	rule.verdict["representative.r"].factors[1].fact == ["representative.r", "oath"] with input as exempted
}

test_each_body_by_its_own_nature if {
	bodies := {"commission": [{"at": "commission.c", "nature": "officers", "oath": "excused"}], "office": [{"at": "office.o", "nature": "advisory", "oath": "replaced"}]}
	rule.verdict["commission.c"].ok == false with input as bodies
	rule.verdict["office.o"].lean == "no_breach" with input as bodies
	rule.verdict["office.o"].factors[1].fact == ["office.o", "nature"] with input as bodies
}

asked := {
	"not stated": {"facts": {}, "asks": {"oath"}},
	"excused": {"facts": {"oath": "excused"}, "asks": {"oath", "nature"}},
	"replaced": {"facts": {"oath": "replaced"}, "asks": {"oath", "nature"}},
	"exempted": {"facts": {"oath": "exempt"}, "asks": {"oath", "nature"}},
	"as the law has it": {"facts": {"oath": "as_law"}, "asks": {"oath"}},
}

test_asks[note] if {
	some note, tc in asked
	got := rule.asks["commission.c"] with input as _commission(tc.facts)
	got == {["commission.c", fact] | some fact in tc.asks}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as _commission({})
	rule.applies == {"commission.c"} with input as _commission({})
}
