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
