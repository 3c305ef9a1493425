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

_kinds := {"secession", "autonomy", "status_change", "partition", "statehood", "ends_state", "new_law"}

_forces := {"self_executing", "commands", "authorizes", "opinion", "study"}

test_it_governs_steps_out if {
	facts := {"effect": [{"at": kind, "kind": kind, "force": "commands"} | some kind in _kinds]}
	rule.applies == {"secession"} with input as facts
	forces := {"effect": [{"at": force, "kind": "secession", "force": force} | some force in _forces]}
	rule.applies == {"self_executing", "commands", "authorizes"} with input as forces
}

test_it_asks if {
	facts := {"effect": [_effect], "act": [{"at": "act.a", "does": "lawful_means"}]}
	rule.asks["effect.exit"] == {["effect.exit", "kind"], ["effect.exit", "force"], ["act.a", "does"]} with input as facts
}

test_it_points_at_the_clause if {
	facts := {"effect": [_effect], "complete": {"act": true}, "act": [{"at": "act.a", "does": "lawful_means"}, {"at": "act.b", "does": "findings"}]}
	rule.verdict["effect.exit"].facts == [["act.a", "does"]] with input as facts
}
