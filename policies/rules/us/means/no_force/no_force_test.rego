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

_acts := {
	"act": [{"at": "act.force", "does": "force"}, {"at": "act.seizure", "does": "seizure"}, {"at": "act.lawful_means", "does": "lawful_means"}, {"at": "act.findings", "does": "findings"}, {"at": "act.unsaid"}],
	"graph": {"act.force": [], "act.seizure": [], "act.lawful_means": [], "act.findings": [], "act.unsaid": []},
}

test_it_governs_its_own_acts_and_those_not_said if {
	rule.applies == {"act.force", "act.seizure", "act.lawful_means", "act.unsaid"} with input as _acts
	object.keys(rule.verdict) == {"act.force", "act.seizure", "act.lawful_means"} with input as _acts
}

test_needs if rule.needs == {"does"}
