package rules.us.foreign.state_diplomacy_test

import future.keywords.not

import data.rules.us.foreign.state_diplomacy as rule

leans := {
	"an application": {"block": {"act": [{"at": "x.a", "does": "international_application"}]}, "lean": "breach"},
	"recognition": {"block": {"act": [{"at": "x.a", "does": "recognition"}]}, "lean": "breach"},
	"missions": {"block": {"act": [{"at": "x.a", "does": "embassy"}]}, "lean": "breach"},
	"an envoy to the United Nations": {"block": {"representative": [{"at": "x.a", "to": "united_nations"}]}, "lean": "breach"},
	"an envoy to other countries": {"block": {"representative": [{"at": "x.a", "to": "foreign_states"}]}, "lean": "open"},
	"an instruction to apply": {"block": {"instruction": [{"at": "x.a", "act": "apply_international"}]}, "lean": "breach"},
}

test_lean[note] if {
	some note, tc in leans
	got := rule.verdict["x.a"] with input as object.union(tc.block, {"graph": {"x.a": []}})
	got.lean == tc.lean
}

test_an_envoy_to_the_nation_is_no_diplomat if {
	rule.applies == set() with input as {"representative": [{"at": "representative.r", "to": "us_government"}]}
}

test_silence_gives_no_verdict if {
	facts := {"act": [{"at": "act.a"}], "representative": [{"at": "representative.r"}], "instruction": [{"at": "instruction.i"}], "graph": {}}
	rule.verdict == {} with input as facts
	rule.applies == {"act.a", "representative.r", "instruction.i"} with input as facts
}

_dealings := {
	"act": [
		{"at": "act.application", "does": "international_application"}, {"at": "act.recognition", "does": "recognition"},
		{"at": "act.embassy", "does": "embassy"}, {"at": "act.relations", "does": "external_relations"}, {"at": "act.other", "does": "findings"},
	],
	"representative": [
		{"at": "representative.un", "to": "united_nations"}, {"at": "representative.abroad", "to": "foreign_states"},
		{"at": "representative.congress", "to": "congress"}, {"at": "representative.us", "to": "us_government"}, {"at": "representative.states", "to": "states"},
	],
	"instruction": [{"at": "instruction.apply", "act": "apply_international"}, {"at": "instruction.other", "act": "report"}],
	"graph": {},
}

test_it_governs_dealings_abroad if {
	dealings := {"act.application", "act.recognition", "act.embassy", "act.relations", "representative.un", "representative.abroad", "instruction.apply"}
	rule.applies == dealings with input as _dealings
	object.keys(rule.verdict) == dealings with input as _dealings
}

test_it_asks_what_each_does if {
	rule.asks["act.application"] == {["act.application", "does"]} with input as _dealings
	rule.asks["representative.un"] == {["representative.un", "to"]} with input as _dealings
	rule.asks["instruction.apply"] == {["instruction.apply", "act"]} with input as _dealings
}

_twice(when) := {
	"act": [{"at": "act.un", "does": "international_application", "when": ["effect.exit"]}, {"at": "act.other", "does": "recognition", "when": ["effect.exit"]}],
	"instruction": [{"at": "instruction.un", "act": "apply_international", "when": when}],
	"graph": {},
}

test_one_request_is_weighed_once if {
	again := rule.verdict["instruction.un"] with input as _twice(["effect.exit"])
	[again.message, again.severity, again.act] == ["again", "advisory", "act.un"]
	other := rule.verdict["instruction.un"] with input as _twice([])
	other.message == "refer_instruction"
	not other.severity
}
