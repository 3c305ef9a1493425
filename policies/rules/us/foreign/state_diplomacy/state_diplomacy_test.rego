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
