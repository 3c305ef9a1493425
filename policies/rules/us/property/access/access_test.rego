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

_acts := {
	"act": [{"at": "act.federal_property_access", "does": "federal_property_access"}, {"at": "act.findings", "does": "findings"}, {"at": "act.unsaid"}],
	"graph": {"act.federal_property_access": [], "act.findings": [], "act.unsaid": []},
}

test_it_governs_its_own_acts_and_those_not_said if {
	rule.applies == {"act.federal_property_access", "act.unsaid"} with input as _acts
	object.keys(rule.verdict) == {"act.federal_property_access"} with input as _acts
}

test_needs if rule.needs == {"does"}

test_it_asks_what_the_act_waits_for if {
	rule.asks["act.federal_property_access"] == {["act.federal_property_access", "when"], ["act.federal_property_access", "requires"]} with input as _acts
}
