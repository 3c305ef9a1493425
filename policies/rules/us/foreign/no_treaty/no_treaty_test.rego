package rules.us.foreign.no_treaty_test

import future.keywords.not

import data.rules.us.foreign.no_treaty as rule

_input(does, waits, consent) := {
	"act": [{"at": "act.a", "does": does, "when": waits, "requires": []}],
	"effect": [{"at": "effect.exit", "kind": "secession", "requires": ["consent.c"], "when": []}],
	"consent": [object.union({"at": "consent.c", "of": "congress", "form": "act_of_congress", "status": "condition"}, consent)],
	"graph": {"act.a": waits, "effect.exit": ["consent.c"], "consent.c": []},
}

cases := {
	"a treaty": {"does": "treaty", "when": [], "consent": {}, "ok": false},
	"an alliance": {"does": "alliance", "when": [], "consent": {}, "ok": false},
	"a treaty with the consent of Congress": {"does": "treaty", "when": ["consent.c"], "consent": {}, "ok": false},
	"after an exit by one chamber": {"does": "treaty", "when": ["effect.exit"], "consent": {"form": "one_house"}, "ok": false},
	"after an exit by amendment": {"does": "treaty", "when": ["effect.exit"], "consent": {"form": "article_v"}, "ok": true},
	"after an amendment": {"does": "alliance", "when": ["consent.c"], "consent": {"form": "article_v"}, "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict["act.a"] with input as _input(tc.does, tc.when, tc.consent)
	got.ok == tc.ok
}

test_an_exit_by_act_of_congress_is_for_counsel if {
	got := rule.verdict["act.a"] with input as _input("treaty", ["effect.exit"], {})
	got.lean == "open"
}

test_silence_gives_no_verdict if {
	facts := {"act": [{"at": "act.a"}], "graph": {"act.a": []}}
	rule.verdict == {} with input as facts
	rule.applies == {"act.a"} with input as facts
}

_acts := {
	"act": [{"at": "act.treaty", "does": "treaty"}, {"at": "act.alliance", "does": "alliance"}, {"at": "act.findings", "does": "findings"}, {"at": "act.unsaid"}],
	"graph": {"act.treaty": [], "act.alliance": [], "act.findings": [], "act.unsaid": []},
}

test_it_governs_its_own_acts_and_those_not_said if {
	rule.applies == {"act.treaty", "act.alliance", "act.unsaid"} with input as _acts
	object.keys(rule.verdict) == {"act.treaty", "act.alliance"} with input as _acts
}

test_needs if rule.needs == {"does"}

test_it_asks_what_the_act_waits_for if {
	rule.asks["act.treaty"] == {["act.treaty", "when"], ["act.treaty", "requires"]} with input as _acts
}

test_it_looks_at_exits_only if {
	facts := {
		"act": [{"at": "act.a", "does": "treaty", "when": ["effect.law"], "requires": []}],
		"effect": [
			{"at": "effect.law", "kind": "new_law", "when": ["consent.c"], "requires": []},
			{"at": "effect.other", "kind": "secession", "when": [], "requires": []},
		],
		"consent": [{"at": "consent.c", "of": "congress", "form": "act_of_congress", "status": "condition"}],
		"graph": {"act.a": ["effect.law"], "effect.law": ["consent.c"], "effect.other": [], "consent.c": []},
	}
	rule.verdict["act.a"].ok == false with input as facts
	["effect.law", "kind"] in rule.asks["act.a"] with input as facts
	not ["effect.other", "kind"] in rule.asks["act.a"] with input as facts
}
