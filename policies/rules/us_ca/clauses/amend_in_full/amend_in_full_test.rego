package rules.us_ca.clauses.amend_in_full_test

import future.keywords.not

import data.rules.us_ca.clauses.amend_in_full as rule

_change(facts) := object.union({"at": "change.c", "action": "amend", "law": [{"body": "ca.gov", "text": "Gov. Code, § 434"}]}, facts)

_input(facts) := {"proposal": {"instrument": "initiative_statute"}, "change": [_change(facts)]}

outcomes := {
	"set out": {"change": {"set_out_in_full": true, "expressly": true}, "ok": true},
	"named and not set out": {"change": {"set_out_in_full": false, "expressly": true}, "ok": false},
	"by implication": {"change": {"set_out_in_full": false, "expressly": false}, "ok": true},
}

test_verdict[note] if {
	some note, tc in outcomes
	got := rule.verdict["change.c"] with input as _input(tc.change)
	got.ok == tc.ok
}

# A change of the Constitution is not governed; one that also changes a code is.
test_applies if {
	constitution := {"body": "ca.const", "text": "Cal. Const., art. III, § 1"}
	rule.applies == set() with input as _input({"law": [constitution]})
	rule.applies == {"change.c"} with input as _input({"law": [constitution, {"body": "ca.gov", "text": "Gov. Code, § 434"}]})
	rule.applies == {"change.c"} with input as {"proposal": {}, "change": [{"at": "change.c"}]}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"proposal": {}, "change": [{"at": "change.c"}]}
}
