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
