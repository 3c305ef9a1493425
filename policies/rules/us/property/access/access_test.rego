package rules.us.property.access_test

import future.keywords.not

import data.rules.us.property.access as rule

_input(consent) := {
	"act": [{"at": "act.a", "does": "federal_property_access", "when": [], "requires": ["consent.c"]}],
	"consent": [object.union({"at": "consent.c", "of": "congress", "form": "act_of_congress", "status": "condition"}, consent)],
	"graph": {"act.a": ["consent.c"], "consent.c": []},
}

met := {"Congress, as a condition": {}, "after an amendment": {"of": "states", "form": "article_v"}}

test_met[note] if {
	some note, consent in met
	rule.verdict["act.a"].ok with input as _input(consent)
}

referred := {"Congress only asked": {"status": "requested"}, "the Legislature alone": {"of": "legislature"}}

test_referred[note] if {
	some note, consent in referred
	got := rule.verdict["act.a"] with input as _input(consent)
	got.lean == "open"
}

test_silence_gives_no_verdict if {
	facts := {"act": [{"at": "act.a"}], "graph": {"act.a": []}}
	rule.verdict == {} with input as facts
	rule.applies == {"act.a"} with input as facts
}
