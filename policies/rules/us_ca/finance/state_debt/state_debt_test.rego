package rules.us_ca.finance.state_debt_test

import future.keywords.not

import data.rules.us_ca.finance.state_debt as rule

_input(day, instrument, debt) := {
	"as_of": day,
	"jurisdiction": "us_ca",
	"proposal": {"instrument": instrument},
	"debt": [object.union({"at": "debt.a"}, debt)],
}

test_debt_of_others_fails if {
	got := rule.verdict["debt.a"] with input as _input("2024-11-19", "initiative_statute", {"kind": "federal_debt"})
	not got.ok
}

test_a_bond_act_of_the_legislature_passes if {
	got := rule.verdict["debt.a"] with input as _input("2024-11-19", "bond_act", {"kind": "general_obligation_bonds", "by_bond_act": true})
	got.ok
}

leans := {
	"a bond act by initiative": {"day": "2007-02-26", "debt": {"by_bond_act": true}, "lean": "no_breach"},
	"the day before": {"day": "2007-02-25", "debt": {"by_bond_act": true}, "lean": "open"},
	"a loan": {"day": "2024-11-19", "debt": {"by_bond_act": false}, "lean": "open"},
}

test_lean[note] if {
	some note, tc in leans
	got := rule.verdict["debt.a"] with input as _input(tc.day, "initiative_statute", object.union({"kind": "loan"}, tc.debt))
	got.lean == tc.lean
}

test_governed if {
	rule.applies == {"debt.a"} with input as {"debt": [{"at": "debt.a"}]}
	rule.applies == set() with input as _input("2024-11-19", "initiative_constitutional_amendment", {})
	rule.applies == set() with input as _input("2024-11-19", "local_ordinance", {})
}

test_silence_gives_no_verdict if rule.verdict == {} with input as _input("2024-11-19", "initiative_statute", {})

test_asks if {
	rule.needs == {"kind"}
	own := rule.asks["debt.a"] with input as {"debt": [{"at": "debt.a", "kind": "loan"}]}
	own == {["proposal", "instrument"], ["debt.a", "by_bond_act"]}
}

test_debt_of_others_asks_for_no_bond_act[kind] if {
	some kind in ["federal_debt", "foreign_debt"]
	facts := {"debt": [{"at": "debt.a", "kind": kind}]}
	rule.asks["debt.a"] == {["proposal", "instrument"]} with input as facts
	got := rule.verdict["debt.a"] with input as facts
	not got.ok
}

test_not_governed[instrument] if {
	some instrument in [
		"referendum", "advisory_question", "resolution", "proclamation", "plebiscite", "private_vote", "initiative_ordinance",
		"local_ordinance", "charter_amendment", "declaration_of_policy", "convention_revision",
	]
	rule.applies == set() with input as _input("2024-11-19", instrument, {})
}

test_bond_acts_of_the_legislature[instrument] if {
	some instrument in ["bond_act", "legislative_statute", "bill"]
	got := rule.verdict["debt.a"] with input as _input("2024-11-19", instrument, {"kind": "loan", "by_bond_act": true})
	got.ok
}

test_the_closest_of_the_day if {
	before := rule.verdict["debt.a"] with input as _input("2007-02-25", "initiative_statute", {"kind": "loan", "by_bond_act": true})
	before.because == "ca_const_16_1"
	since := rule.verdict["debt.a"] with input as _input("2007-02-26", "initiative_statute", {"kind": "loan", "by_bond_act": true})
	since.because == "california_family_bioethics_2007"
}

test_no_bond_act_takes_on_debt_of_others if {
	got := rule.verdict["debt.a"] with input as _input("2024-11-19", "bond_act", {"kind": "foreign_debt", "by_bond_act": true})
	got.ok == false
}
