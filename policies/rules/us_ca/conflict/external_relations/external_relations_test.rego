package rules.us_ca.conflict.external_relations_test

import future.keywords.not

import data.rules.us_ca.conflict.external_relations as rule

_order := {"at": "instruction.a", "to": "governor", "act": "negotiate"}

test_a_command_is_for_counsel if {
	got := rule.verdict["instruction.a"] with input as {"instruction": [object.union(_order, {"force": "command"})]}
	got.lean == "no_breach"
}

test_a_request_passes if {
	got := rule.verdict["instruction.a"] with input as {"instruction": [object.union(_order, {"force": "request"})]}
	got.ok
}

governed := {
	"talks": {"instruction": _order, "at": {"instruction.a"}},
	"a report": {"instruction": object.union(_order, {"act": "report"}), "at": set()},
	"the Legislature": {"instruction": object.union(_order, {"to": "legislature"}), "at": set()},
	"nobody knows whom": {"instruction": {"at": "instruction.a", "act": "negotiate"}, "at": {"instruction.a"}},
}

test_governed[note] if {
	some note, tc in governed
	tc.at == rule.applies with input as {"proposal": {"instrument": "initiative_statute"}, "instruction": [tc.instruction]}
}

test_amendments_are_not_governed if {
	rule.applies == set() with input as {"proposal": {"instrument": "initiative_combined"}, "instruction": [_order], "act": [{"at": "act.a", "does": "external_relations"}]}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"instruction": [{"at": "instruction.a"}], "act": [{"at": "act.a"}]}
}

acts := {
	"the Governor": {"by": "governor", "at": {"act.a"}},
	"a representative": {"by": "representative", "at": set()},
}

test_acts[note] if {
	some note, tc in acts
	tc.at == rule.applies with input as {"proposal": {"instrument": "initiative_statute"}, "act": [{"at": "act.a", "does": "external_relations", "by": tc.by}]}
}

test_asks if {
	count(rule.needs) == 0
	facts := {"instruction": [{"at": "instruction.a"}], "act": [{"at": "act.a"}]}
	instruction := rule.asks["instruction.a"] with input as facts
	instruction == {["proposal", "instrument"], ["instruction.a", "to"], ["instruction.a", "act"], ["instruction.a", "force"]}
	act := rule.asks["act.a"] with input as facts
	act == {["proposal", "instrument"], ["act.a", "does"], ["act.a", "by"]}
}

test_dealings[act] if {
	some act in ["negotiate", "apply_international", "present_case"]
	rule.applies == {"instruction.a"} with input as {"instruction": [object.union(_order, {"act": act})]}
}
