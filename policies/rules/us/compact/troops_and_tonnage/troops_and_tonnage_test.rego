package rules.us.compact.troops_and_tonnage_test

import future.keywords.not

import data.rules.us.compact.troops_and_tonnage as rule

_input(does, consent) := {
	"act": [{"at": "act.a", "does": does, "when": [], "requires": ["consent.c"]}],
	"consent": [object.union({"at": "consent.c", "of": "congress", "form": "act_of_congress", "status": "condition"}, consent)],
	"graph": {"act.a": ["consent.c"], "consent.c": []},
}

cases := {
	"troops with the consent of Congress": {"does": "troops", "consent": {}, "ok": true},
	"a duty to which Congress has consented": {"does": "tonnage_duty", "consent": {"status": "given"}, "ok": true},
	"troops after an amendment": {"does": "troops", "consent": {"of": "states", "form": "article_v"}, "ok": true},
	"consent asked for": {"does": "troops", "consent": {"status": "requested"}, "ok": false},
	"one chamber": {"does": "tonnage_duty", "consent": {"of": "us_senate", "form": "one_house"}, "ok": false},
	"the Legislature": {"does": "troops", "consent": {"of": "legislature"}, "ok": false},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict["act.a"] with input as _input(tc.does, tc.consent)
	got.ok == tc.ok
}

test_silence_gives_no_verdict if {
	facts := {"act": [{"at": "act.a"}], "graph": {"act.a": []}}
	rule.verdict == {} with input as facts
	rule.applies == {"act.a"} with input as facts
}

_acts := {
	"act": [{"at": "act.troops", "does": "troops"}, {"at": "act.tonnage_duty", "does": "tonnage_duty"}, {"at": "act.findings", "does": "findings"}, {"at": "act.unsaid"}],
	"graph": {"act.troops": [], "act.tonnage_duty": [], "act.findings": [], "act.unsaid": []},
}

test_it_governs_its_own_acts_and_those_not_said if {
	rule.applies == {"act.troops", "act.tonnage_duty", "act.unsaid"} with input as _acts
	object.keys(rule.verdict) == {"act.troops", "act.tonnage_duty"} with input as _acts
}

test_needs if rule.needs == {"does"}

test_it_asks_what_the_act_waits_for if {
	rule.asks["act.troops"] == {["act.troops", "when"], ["act.troops", "requires"]} with input as _acts
}

test_other_acts_are_not_decided_here if {
	consent := {"at": "consent.c", "of": "congress", "form": "act_of_congress", "status": "condition"}
	other := {"act": [{"at": "act.a", "does": "embassy", "requires": ["consent.c"]}], "consent": [consent], "graph": {"act.a": ["consent.c"], "consent.c": []}}
	rule.verdict == {} with input as other
}
