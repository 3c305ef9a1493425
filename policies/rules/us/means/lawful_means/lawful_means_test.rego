package rules.us.means.lawful_means_test

import future.keywords.not

import data.rules.us.means.lawful_means as rule

_effect := {"at": "effect.exit", "kind": "secession", "force": "commands"}

test_a_clause_meets_it if {
	rule.verdict["effect.exit"].ok with input as {"effect": [_effect], "act": [{"at": "act.a", "does": "lawful_means"}]}
}

test_none_among_all_acts_fails if {
	facts := {"effect": [_effect], "complete": {"act": true}, "act": [{"at": "act.a", "does": "findings"}]}
	rule.verdict["effect.exit"].ok == false with input as facts
}

test_absence_means_nothing_without_the_claim if {
	rule.verdict == {} with input as {"effect": [_effect]}
	["proposal", "complete.act"] in rule.asks["effect.exit"] with input as {"effect": [_effect]}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"effect": [{"at": "effect.exit"}]}
	rule.applies == {"effect.exit"} with input as {"effect": [{"at": "effect.exit"}]}
}

test_opinions_are_not_looked_at if {
	rule.applies == set() with input as {"effect": [object.union(_effect, {"force": "opinion"})]}
}
