package rules.us.supremacy.no_nullification_test

import future.keywords.not

import data.rules.us.supremacy.no_nullification as rule

cases := {
	"declares it not binding": {"action": "declares_void", "ok": false},
	"obstructs it": {"action": "obstructs", "ok": false},
	"withholds help": {"action": "withholds_help", "ok": true},
	"ends a state penalty": {"action": "ends_state_penalty", "ok": true},
	"sets a penalty beside it": {"action": "parallel_penalty", "ok": true},
	"regulates in the field": {"action": "regulates", "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict["federal.f"] with input as {"federal": [{"at": "federal.f", "action": tc.action, "when": []}], "graph": {"federal.f": []}}
	got.ok == tc.ok
}

test_a_clause_that_waits_for_an_amendment if {
	got := rule.verdict["federal.f"] with input as {
		"federal": [{"at": "federal.f", "action": "declares_void", "when": ["consent.c"]}],
		"consent": [{"at": "consent.c", "of": "states", "form": "article_v", "status": "condition"}],
		"graph": {"federal.f": ["consent.c"], "consent.c": []},
	}
	got.ok
}

test_silence_gives_no_verdict if {
	facts := {"federal": [{"at": "federal.f"}], "graph": {"federal.f": []}}
	rule.verdict == {} with input as facts
	rule.applies == {"federal.f"} with input as facts
}

_actions := {"declares_void", "obstructs", "withholds_help", "ends_state_penalty", "parallel_penalty", "regulates", "denies_benefits", "own_policy"}

test_conditions_matter_to_defiance_only if {
	facts := {"federal": [{"at": sprintf("federal.%s", [action]), "action": action} | some action in _actions], "graph": {"federal.obstructs": [], "federal.declares_void": []}}
	object.keys(rule.asks) == {"federal.obstructs", "federal.declares_void"} with input as facts
	object.keys(rule.verdict) == {sprintf("federal.%s", [action]) | some action in _actions} with input as facts
}

test_needs if rule.needs == {"action"}

test_help_withheld_after_an_amendment_is_no_defiance_at_all if {
	got := rule.verdict["federal.f"] with input as {
		"federal": [{"at": "federal.f", "action": "withholds_help", "when": ["consent.c"]}],
		"consent": [{"at": "consent.c", "of": "states", "form": "article_v", "status": "condition"}],
		"graph": {"federal.f": ["consent.c"], "consent.c": []},
	}
	got.facts == [["federal.f", "action"]]
}
