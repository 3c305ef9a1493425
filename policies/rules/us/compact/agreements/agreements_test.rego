package rules.us.compact.agreements_test

import future.keywords.not

import data.rules.us.compact.agreements as rule

_input(does, consent) := {
	"act": [{"at": "act.a", "does": does, "when": [], "requires": ["consent.c"]}],
	"consent": [object.union({"at": "consent.c", "of": "congress", "form": "act_of_congress", "status": "condition"}, consent)],
	"graph": {"act.a": ["consent.c"], "consent.c": []},
}

met := {
	"Congress, as a condition": {"does": "compact", "consent": {}},
	"Congress, given": {"does": "foreign_agreement", "consent": {"status": "given"}},
	"after an amendment": {"does": "foreign_agreement", "consent": {"of": "states", "form": "article_v"}},
}

test_met[note] if {
	some note, tc in met
	rule.verdict["act.a"].ok with input as _input(tc.does, tc.consent)
}

referred := {
	"asked for": {"does": "compact", "consent": {"status": "requested"}},
	"one chamber": {"does": "compact", "consent": {"of": "us_house", "form": "one_house"}},
	"only the Legislature": {"does": "foreign_agreement", "consent": {"of": "legislature"}},
}

test_referred[note] if {
	some note, tc in referred
	got := rule.verdict["act.a"] with input as _input(tc.does, tc.consent)
	got.lean == "open"
}

test_silence_gives_no_verdict if {
	facts := {"act": [{"at": "act.a"}], "graph": {"act.a": []}}
	rule.verdict == {} with input as facts
	rule.applies == {"act.a"} with input as facts
}

_acts := {
	"act": [{"at": "act.compact", "does": "compact"}, {"at": "act.foreign_agreement", "does": "foreign_agreement"}, {"at": "act.findings", "does": "findings"}, {"at": "act.unsaid"}],
	"graph": {"act.compact": [], "act.foreign_agreement": [], "act.findings": [], "act.unsaid": []},
}

test_it_governs_its_own_acts_and_those_not_said if {
	rule.applies == {"act.compact", "act.foreign_agreement", "act.unsaid"} with input as _acts
	object.keys(rule.verdict) == {"act.compact", "act.foreign_agreement"} with input as _acts
}

test_needs if rule.needs == {"does"}

test_it_asks_what_the_act_waits_for if {
	rule.asks["act.compact"] == {["act.compact", "when"], ["act.compact", "requires"]} with input as _acts
}
