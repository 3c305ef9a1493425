package rules.us_ca.conflict.legislature_rules_itself_test

import future.keywords.not

import data.rules.us_ca.conflict.legislature_rules_itself as rule

_input(does, by) := {"proposal": {"instrument": "initiative_statute"}, "act": [{"at": "act.a", "does": does, "by": by}]}

cases := {
	"a limit on later budgets": {"does": "caps_appropriations", "by": "measure", "ok": false},
	"rules of the houses": {"does": "legislative_procedure", "by": "voters", "ok": false},
	"rules that the houses make": {"does": "legislative_procedure", "by": "legislature", "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict["act.a"] with input as _input(tc.does, tc.by)
	got.ok == tc.ok
}

test_amendments_and_other_acts_are_not_governed if {
	rule.applies == set() with input as object.union(_input("caps_appropriations", "measure"), {"proposal": {"instrument": "initiative_constitutional_amendment"}})
	rule.applies == set() with input as _input("findings", "measure")
	rule.applies == {"act.a"} with input as {"act": [{"at": "act.a"}]}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"proposal": {"instrument": "initiative_statute"}, "act": [{"at": "act.a"}]}
}

test_asks if {
	rule.needs == {"does", "by"}
	rule.asks["act.a"] == {["proposal", "instrument"]} with input as {"act": [{"at": "act.a"}]}
}
