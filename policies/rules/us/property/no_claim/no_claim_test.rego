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

_acts := {
	"act": [{"at": "act.federal_property_claim", "does": "federal_property_claim"}, {"at": "act.federal_property_tax", "does": "federal_property_tax"}, {"at": "act.federal_property_disposal", "does": "federal_property_disposal"}, {"at": "act.findings", "does": "findings"}, {"at": "act.unsaid"}],
	"graph": {"act.federal_property_claim": [], "act.federal_property_tax": [], "act.federal_property_disposal": [], "act.findings": [], "act.unsaid": []},
}

test_it_governs_its_own_acts_and_those_not_said if {
	rule.applies == {"act.federal_property_claim", "act.federal_property_tax", "act.federal_property_disposal", "act.unsaid"} with input as _acts
	object.keys(rule.verdict) == {"act.federal_property_claim", "act.federal_property_tax", "act.federal_property_disposal"} with input as _acts
}

test_needs if rule.needs == {"does"}

test_it_asks_what_the_act_waits_for if {
	rule.asks["act.federal_property_claim"] == {["act.federal_property_claim", "when"], ["act.federal_property_claim", "requires"]} with input as _acts
}

test_other_acts_are_not_decided_here if {
	other := object.union(_input("federal_property_claim", {"of": "congress", "form": "act_of_congress"}), {"act": [{"at": "act.a", "does": "embassy", "requires": ["consent.c"]}]})
	rule.verdict == {} with input as other
}

laws := {"federal_property_claim": "us_const_art4_s3_property", "federal_property_disposal": "us_const_art4_s3_property", "federal_property_tax": "mcculloch_v_maryland"}

test_the_law_of_its_kind[does] if {
	some does, law in laws
	rule.verdict["act.a"].because == law with input as _input(does, {"status": "requested"})
}
