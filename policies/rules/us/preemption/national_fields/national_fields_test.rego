package rules.us.preemption.national_fields_test

import future.keywords.not

import data.rules.us.preemption.national_fields as rule

_input(block) := {
	"jurisdiction": "us", "as_of": "2026-11-25",
	"federal": [object.union({"at": "federal.f"}, block)],
}

leans := {
	"regulates immigration": {"block": {"field": "immigration", "action": "regulates"}, "lean": "breach", "because": "de_canas_v_bica"},
	"denies benefits by status": {"block": {"field": "immigration", "action": "denies_benefits"}, "lean": "open", "because": "de_canas_v_bica"},
	"a penalty of weight": {"block": {"field": "immigration", "action": "parallel_penalty", "effect": "more"}, "lean": "breach", "because": "de_canas_v_bica"},
	"a foreign policy": {"block": {"field": "foreign_affairs", "action": "own_policy", "effect": "more"}, "lean": "breach", "because": "zschernig_v_miller"},
	"customs": {"block": {"field": "customs", "action": "regulates"}, "lean": "breach", "because": "us_const_art1_s10_imposts"},
	"defense": {"block": {"field": "defence", "action": "own_policy", "effect": "more"}, "lean": "breach", "because": "us_const_art1_s10_compacts"},
	"all fields": {"block": {"field": "all", "action": "own_policy", "effect": "more"}, "lean": "breach", "because": "us_const_art6_supremacy"},
}

test_lean[note] if {
	some note, tc in leans
	got := rule.verdict["federal.f"] with input as _input(tc.block)
	[got.lean, got.because] == [tc.lean, tc.because]
	count([factor | some factor in got.factors; factor.points == "no_breach"]) > 0
}

passes := {
	"a penalty for false papers": {"field": "criminal_law", "action": "parallel_penalty"},
	"a penalty of incidental effect": {"field": "immigration", "action": "parallel_penalty", "effect": "incidental"},
	"a policy of incidental effect": {"field": "foreign_affairs", "action": "own_policy", "effect": "incidental"},
}

test_pass[note] if {
	some note, block in passes
	rule.verdict["federal.f"].ok with input as _input(block)
}

test_only_known_facts_exclude if {
	rule.applies == {"federal.f"} with input as {"federal": [{"at": "federal.f"}]}
	rule.applies == {"federal.f"} with input as {"federal": [{"at": "federal.f", "field": "immigration"}]}
	rule.applies == set() with input as {"federal": [{"at": "federal.f", "field": "commerce"}]}
	rule.applies == set() with input as {"federal": [{"at": "federal.f", "action": "withholds_help"}]}
	rule.applies == set() with input as {"federal": [{"at": "federal.f", "field": "criminal_law", "action": "regulates"}]}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"federal": [{"at": "federal.f"}]}
	rule.verdict == {} with input as {"federal": [{"at": "federal.f", "field": "defence", "action": "own_policy"}]}
}

_fields := {"immigration", "foreign_affairs", "currency", "property", "defence", "customs", "elections", "criminal_law", "commerce", "all", "other"}

_actions := {"declares_void", "obstructs", "withholds_help", "ends_state_penalty", "parallel_penalty", "regulates", "denies_benefits", "own_policy"}

test_it_governs_the_fields_of_the_nation if {
	facts := {"federal": [{"at": field, "field": field, "action": "regulates"} | some field in _fields]}
	rule.applies == {"immigration", "foreign_affairs", "defence", "customs", "all"} with input as facts
	object.keys(rule.verdict) == {"immigration", "foreign_affairs", "defence", "customs", "all"} with input as facts
}

test_it_governs_rules_and_policies if {
	facts := {"federal": [{"at": action, "field": "immigration", "action": action} | some action in _actions]}
	rule.applies == {"parallel_penalty", "regulates", "denies_benefits", "own_policy"} with input as facts
}

test_needs if rule.needs == {"field", "action"}

test_only_penalties_and_policies_are_measured if {
	facts := {"federal": [{"at": action, "field": "immigration", "action": action} | some action in _actions]}
	object.keys(rule.asks) == {"parallel_penalty", "own_policy"} with input as facts
	rule.asks == {} with input as {"federal": [{"at": "federal.f", "field": "criminal_law", "action": "parallel_penalty"}]}
}

test_the_effect_of_a_rule_does_not_matter if {
	got := rule.verdict["federal.f"] with input as _input({"field": "immigration", "action": "regulates", "effect": "incidental"})
	got.lean == "breach"
	more := rule.verdict["federal.f"] with input as _input({"field": "immigration", "action": "denies_benefits", "effect": "more"})
	more.lean == "open"
}

test_no_verdict_on_other_acts_whatever_their_effect if {
	facts := {"federal": [{"at": action, "field": "immigration", "action": action, "effect": "more"} | some action in _actions]}
	object.keys(rule.verdict) == {"parallel_penalty", "regulates", "denies_benefits", "own_policy"} with input as facts
}
