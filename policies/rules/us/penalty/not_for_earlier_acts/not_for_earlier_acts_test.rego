package rules.us.penalty.not_for_earlier_acts_test

import future.keywords.not

import data.rules.us.penalty.not_for_earlier_acts as rule

_penalty(facts) := {"penalty": [object.union({"at": "penalty.p"}, facts)]}

cases := {
	"acts after it takes effect": {"facts": {"applies_to": "after"}, "ok": true},
	"also acts before": {"facts": {"applies_to": "before"}, "ok": false},
	"silence of the measure": {"facts": {"silent": {"applies_to": true}}, "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	rule.verdict["penalty.p"].ok == tc.ok with input as _penalty(tc.facts)
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as _penalty({})
}
