package rules.us_ca.revision.basic_plan_test

import future.keywords.not

import data.rules.us_ca.revision.basic_plan as rule

_threshold := {"threshold": [{"at": "threshold.t", "decides": "state_taxes"}]}

_tax := {"tax": [{"at": "tax.t", "action": "approval_rule", "level": "state"}]}

_on_taxes(shifts, facts) := object.union(_input(_amendment, shifts), facts)

approvals := {
	"a threshold": {"facts": _threshold, "is": [["threshold.t", "decides"]]},
	"a rule on approval": {"facts": _tax, "is": [["tax.t", "action"]]},
	"both": {"facts": object.union(_threshold, _tax), "is": [["tax.t", "action"], ["threshold.t", "decides"]]},
}

test_approval_without_a_shift[note] if {
	some note, tc in approvals
	got := rule.verdict.proposal with input as _on_taxes([], tc.facts)
	[got.message, got.lean, got.because, got.facts, count(got.factors)] == ["unsaid", "open", "legislature_v_weber_2024", tc.is, 3]
}

test_approval_before_the_case if {
	got := rule.verdict.proposal with input as object.union(_on_taxes([], _threshold), {"as_of": "2024-06-19"})
	[got.because, count(got.factors)] == ["ca_const_18_3", 2]
}

other_approvals := [
	{"threshold": [{"at": "threshold.t", "decides": "local_special_taxes"}]},
	{"tax": [{"at": "tax.t", "action": "approval_rule", "level": "local"}]},
	{"tax": [{"at": "tax.t", "action": "limits", "level": "state"}]},
]

test_other_approvals_pass if {
	every facts in other_approvals {
		rule.verdict.proposal.ok with input as _on_taxes([], facts)
	}
}

# A shift of the taxing power is weighed as stated, and a shift that leans to a breach comes first.
test_a_stated_shift_is_weighed if {
	bounded := rule.verdict.proposal with input as _on_taxes([object.union(_shift, {"scope": "bounded"})], object.union(_threshold, _tax))
	not bounded.message
	bounded.lean == "no_breach"
	core := rule.verdict.proposal with input as _on_taxes([object.union(_shift, {"what": "lawmaking", "to": "commission"})], _threshold)
	[core.because, core.lean] == ["mcfadden_v_jordan", "breach"]
	terms := rule.verdict.proposal with input as _on_taxes([object.union(_shift, {"what": "terms_of_office", "scope": "bounded"})], _threshold)
	terms.message == "unsaid"
	not terms.severity
}

severities := {
	"a bounded shift": {"shift": {"what": "terms_of_office", "scope": "bounded"}, "severity": "advisory"},
	"bounded taxes": {"shift": {"scope": "bounded"}, "severity": "the rule's"},
	"a core": {"shift": {"what": "terms_of_office", "scope": "core"}, "severity": "the rule's"},
}

test_severity[note] if {
	some note, tc in severities
	got := rule.verdict.proposal with input as _input(_amendment, [object.union(_shift, tc.shift)])
	object.get(got, "severity", "the rule's") == tc.severity
}

test_no_severity_of_a_decided_case if {
	bounded := object.union(_shift, {"at": "power_shift.b", "what": "terms_of_office", "scope": "bounded"})
	decided := rule.verdict.proposal with input as _input(_amendment, [bounded, object.union(_shift, _elsewhere)])
	[decided.ok, object.get(decided, "severity", "the rule's")] == [false, "the rule's"]
}

test_what_a_pass_asks if {
	whole := {["proposal", "instrument"], ["proposal", "complete.power_shift"]}
	lists := {["proposal", "complete.tax"]}
	rule.asks.proposal == whole | lists with input as _input(_amendment, [])
	stated := {["threshold.t", "decides"], ["tax.t", "action"], ["tax.t", "level"]}
	rule.asks.proposal == (whole | lists) | stated with input as _on_taxes([], object.union(_threshold, _tax))
	rule.asks.proposal == whole with input as object.remove(_on_taxes([], object.union(_threshold, _tax)), ["complete"])
	inside := object.union(_shift, {"from": "governor", "to": "agencies"})
	not ["proposal", "complete.tax"] in rule.asks.proposal with input as _input(_amendment, [inside])
	rule.verdict == {} with input as object.remove(_on_taxes([], _threshold), ["complete"])
	shift := {["power_shift.s", "from"], ["power_shift.s", "to"], ["power_shift.s", "what"], ["power_shift.s", "scope"]}
	rule.asks.proposal == whole | shift with input as _on_taxes([object.union(_shift, {"scope": "bounded"})], _threshold)
	rule.asks.proposal == (whole | shift) - {["proposal", "complete.power_shift"]} with input as _on_taxes([object.union(_shift, _elsewhere)], _threshold)
}
