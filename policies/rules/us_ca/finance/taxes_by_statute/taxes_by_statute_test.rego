package rules.us_ca.finance.taxes_by_statute_test

import future.keywords.not

import data.rules.us_ca.finance.taxes_by_statute as rule

_input(day, tax) := {
	"as_of": day,
	"jurisdiction": "us_ca",
	"proposal": {"instrument": "initiative_statute"},
	"tax": [object.union({"at": "tax.a"}, tax)],
}

decided := {
	"a new state tax on land": {"tax": {"kind": "ad_valorem_property", "level": "state", "action": "imposes"}, "ok": false},
	"a new state tax on its sale": {"tax": {"kind": "property_transfer", "level": "state", "action": "imposes"}, "ok": false},
	"a lower tax on land": {"tax": {"kind": "ad_valorem_property", "level": "state", "action": "lowers"}, "ok": true},
	"a local tax": {"tax": {"kind": "special", "level": "local", "action": "imposes"}, "ok": true},
	"a lower state tax": {"tax": {"kind": "income", "level": "state", "action": "lowers"}, "ok": true},
}

test_decided[note] if {
	some note, tc in decided
	got := rule.verdict["tax.a"] with input as _input("2024-11-19", tc.tax)
	got.ok == tc.ok
}

leans := {
	"the day before Kennedy Wholesale": {"day": "1991-03-31", "kind": "sales", "lean": "open"},
	"the day of Kennedy Wholesale": {"day": "1991-04-01", "kind": "sales", "lean": "no_breach"},
	"a raise on land": {"day": "2024-11-19", "kind": "property_transfer", "lean": "breach"},
}

test_lean[note] if {
	some note, tc in leans
	got := rule.verdict["tax.a"] with input as _input(tc.day, {"kind": tc.kind, "level": "state", "action": "raises"})
	got.lean == tc.lean
}

test_amendments_are_not_governed if {
	rule.applies == set() with input as {"proposal": {"instrument": "initiative_constitutional_amendment"}, "tax": [{"at": "tax.a"}]}
	rule.applies == {"tax.a"} with input as {"tax": [{"at": "tax.a"}]}
}

test_silence_gives_no_verdict if rule.verdict == {} with input as _input("2024-11-19", {})

test_asks if {
	rule.needs == {"kind", "level", "action"}
	rule.asks["tax.a"] == {["proposal", "instrument"]} with input as {"tax": [{"at": "tax.a"}]}
}

test_rules_on_approval_are_another_matter if rule.applies == set() with input as _input("2024-11-19", {"action": "approval_rule"})

test_half_known_gives_no_verdict if {
	rule.verdict == {} with input as _input("2024-11-19", {"level": "local"})
	rule.verdict == {} with input as _input("2024-11-19", {"action": "lowers"})
}

test_local_taxes_on_land[action] if {
	some action in ["imposes", "raises"]
	rule.verdict["tax.a"].ok with input as _input("2024-11-19", {"kind": "property_transfer", "level": "local", "action": action})
}

test_a_new_state_tax_on_something_else_is_for_counsel if {
	got := rule.verdict["tax.a"] with input as _input("2024-11-19", {"kind": "income", "level": "state", "action": "imposes"})
	got.lean == "no_breach"
}
