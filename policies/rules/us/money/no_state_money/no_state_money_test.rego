package rules.us.money.no_state_money_test

import future.keywords.not

import data.rules.us.money.no_state_money as rule

cases := {
	"coins": {"act": {"does": "coins_money"}, "ok": false},
	"bills of credit": {"act": {"does": "bills_of_credit"}, "ok": false},
	"paper as a tender": {"act": {"does": "legal_tender", "tender": "anything_else"}, "ok": false},
	"silver as a tender": {"act": {"does": "legal_tender", "tender": "gold_or_silver"}, "ok": true},
	"coins of silver": {"act": {"does": "coins_money", "tender": "gold_or_silver"}, "ok": false},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict["act.a"] with input as {"act": [object.union({"at": "act.a", "when": [], "requires": []}, tc.act)], "graph": {"act.a": []}}
	got.ok == tc.ok
}

test_after_an_amendment if {
	got := rule.verdict["act.a"] with input as {
		"act": [{"at": "act.a", "does": "coins_money", "when": ["consent.c"], "requires": []}],
		"consent": [{"at": "consent.c", "of": "states", "form": "article_v", "status": "condition"}],
		"graph": {"act.a": ["consent.c"], "consent.c": []},
	}
	got.ok
}

test_silence_gives_no_verdict if {
	facts := {"act": [{"at": "act.a"}], "graph": {"act.a": []}}
	rule.verdict == {} with input as facts
	rule.applies == {"act.a"} with input as facts
}

_acts := {
	"act": [{"at": "act.coins_money", "does": "coins_money"}, {"at": "act.bills_of_credit", "does": "bills_of_credit"}, {"at": "act.legal_tender", "does": "legal_tender"}, {"at": "act.findings", "does": "findings"}, {"at": "act.unsaid"}],
	"graph": {"act.coins_money": [], "act.bills_of_credit": [], "act.legal_tender": [], "act.findings": [], "act.unsaid": []},
}

test_it_governs_its_own_acts_and_those_not_said if {
	rule.applies == {"act.coins_money", "act.bills_of_credit", "act.legal_tender", "act.unsaid"} with input as _acts
	object.keys(rule.verdict) == {"act.coins_money", "act.bills_of_credit", "act.legal_tender"} with input as _acts
}

test_needs if rule.needs == {"does"}

test_it_asks_what_the_act_waits_for if {
	rule.asks["act.coins_money"] == {["act.coins_money", "when"], ["act.coins_money", "requires"]} with input as _acts
}

test_the_tender_of_one_act_is_not_that_of_another if {
	facts := {
		"act": [{"at": "act.a", "does": "legal_tender", "tender": "anything_else"}, {"at": "act.b", "does": "legal_tender", "tender": "gold_or_silver"}],
		"graph": {"act.a": [], "act.b": []},
	}
	rule.verdict["act.a"].ok == false with input as facts
	rule.verdict["act.b"].ok with input as facts
}

test_it_asks_what_becomes_a_tender if {
	["act.legal_tender", "tender"] in rule.asks["act.legal_tender"] with input as _acts
	not ["act.coins_money", "tender"] in rule.asks["act.coins_money"] with input as _acts
}
