package rules.us.property.no_claim_test

import future.keywords.not

import data.rules.us.property.no_claim as rule

_input(does, consent) := {
	"act": [{"at": "act.a", "does": does, "when": [], "requires": ["consent.c"]}],
	"consent": [object.union({"at": "consent.c", "of": "congress", "form": "act_of_congress", "status": "condition"}, consent)],
	"graph": {"act.a": ["consent.c"], "consent.c": []},
}

cases := {
	"an act of Congress is awaited": {"does": "federal_property_claim", "consent": {}, "ok": true},
	"Congress has allowed the tax": {"does": "federal_property_tax", "consent": {"status": "given"}, "ok": true},
	"after an amendment": {"does": "federal_property_disposal", "consent": {"of": "states", "form": "article_v"}, "ok": true},
	"Congress is only asked": {"does": "federal_property_claim", "consent": {"status": "requested"}, "ok": false},
	"the Legislature alone": {"does": "federal_property_tax", "consent": {"of": "legislature"}, "ok": false},
	"one chamber": {"does": "federal_property_disposal", "consent": {"of": "us_senate", "form": "one_house"}, "ok": false},
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
