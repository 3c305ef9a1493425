package rules.us.means.no_force_test

import future.keywords.not

import data.rules.us.means.no_force as rule

cases := {"force": false, "seizure": false, "lawful_means": true}

test_verdict[does] if {
	some does, ok in cases
	rule.verdict["act.a"].ok == ok with input as {"act": [{"at": "act.a", "does": does}]}
}

test_other_acts_are_not_looked_at if {
	rule.applies == set() with input as {"act": [{"at": "act.a", "does": "declaration"}]}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"act": [{"at": "act.a"}]}
	rule.applies == {"act.a"} with input as {"act": [{"at": "act.a"}]}
}
