package rules.us.penalty.defined_test

import future.keywords.not

import data.rules.us.penalty.defined as rule

_penalty(facts) := {"penalty": [object.union({"at": "penalty.p"}, facts)]}

cases := {
	"defined": {"definite": true},
}

test_verdict[note] if {
	some note, facts in cases
	rule.verdict["penalty.p"].ok == true with input as _penalty(facts)
}

test_not_defined_is_for_counsel if {
	rule.verdict["penalty.p"].lean == "breach" with input as _penalty({"definite": false})
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as _penalty({})
}
