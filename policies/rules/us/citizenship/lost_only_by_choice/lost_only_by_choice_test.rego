package rules.us.citizenship.lost_only_by_choice_test

import future.keywords.not

import data.rules.us.citizenship.lost_only_by_choice as rule

_clause(facts) := {"citizenship": [object.union({"at": "citizenship.c"}, facts)]}

cases := {
	"lost by operation": {"us_citizenship": "lost"},
	"renounced, status for all": {"us_citizenship": "renunciation_required", "new_status": "automatic"},
	"renounced, no new status": {"us_citizenship": "renunciation_required", "new_status": "none"},
	"renounced, silent on the status": {"us_citizenship": "renunciation_required", "silent": {"new_status": true}},
}

test_fails[note] if {
	some note, facts in cases
	rule.verdict["citizenship.c"].ok == false with input as _clause(facts)
}

lawful := {
	"untouched": {"us_citizenship": "untouched", "new_status": "none"},
	"may be renounced": {"us_citizenship": "may_be_renounced", "new_status": "voluntary"},
	"untouched, silent on the status": {"us_citizenship": "untouched", "silent": {"new_status": true}},
}

test_passes[note] if {
	some note, facts in lawful
	rule.verdict["citizenship.c"].ok == true with input as _clause(facts)
}

test_lean if {
	rule.verdict["citizenship.c"].lean == "open" with input as _clause({"us_citizenship": "renunciation_required", "new_status": "voluntary"})
	rule.verdict["citizenship.c"].lean == "no_breach" with input as _clause({"us_citizenship": "untouched", "new_status": "automatic"})
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as _clause({})
}
