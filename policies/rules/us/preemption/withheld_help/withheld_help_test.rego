package rules.us.preemption.withheld_help_test

import future.keywords.not

import data.rules.us.preemption.withheld_help as rule

cases := {"withholds_help": true, "obstructs": false}

test_verdict[action] if {
	some action, ok in cases
	rule.verdict["federal.f"].ok == ok with input as {"federal": [{"at": "federal.f", "action": action}]}
}

test_other_provisions_are_not_looked_at if {
	rule.applies == set() with input as {"federal": [{"at": "federal.f", "action": "regulates"}]}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"federal": [{"at": "federal.f"}]}
	rule.applies == {"federal.f"} with input as {"federal": [{"at": "federal.f"}]}
}

_actions := {"declares_void", "obstructs", "withholds_help", "ends_state_penalty", "parallel_penalty", "regulates", "denies_benefits", "own_policy"}

test_it_governs_help_and_obstruction if {
	facts := {"federal": [{"at": action, "action": action} | some action in _actions]}
	rule.applies == {"withholds_help", "obstructs"} with input as facts
	object.keys(rule.verdict) == {"withholds_help", "obstructs"} with input as facts
}

test_needs if rule.needs == {"action"}
