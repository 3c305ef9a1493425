package rules.us.flag.flag_code_test

import future.keywords.not

import data.rules.us.flag.flag_code as rule

_clause(facts) := {"flag": [object.union({"at": "flag.f"}, facts)]}

cases := {
	"removed at the Capitol": {"facts": {"action": "remove", "flag": "us", "places": ["state_capitol"]}, "ok": false},
	"replaced at polling places": {"facts": {"action": "replace", "flag": "us", "places": ["polling_places"]}, "ok": false},
	"removed, silent on where": {"facts": {"action": "remove", "flag": "us", "silent": {"places": true}}, "ok": false},
	"removed nowhere": {"facts": {"action": "remove", "flag": "us", "places": []}, "ok": true},
	"added": {"facts": {"action": "add", "flag": "us"}, "ok": true},
	"state flag above": {"facts": {"action": "add", "flag": "state", "position": "above_us"}, "ok": false},
	"state flag level": {"facts": {"action": "add", "flag": "state", "position": "equal"}, "ok": true},
	"state flag, silent on position": {"facts": {"action": "add", "flag": "state", "silent": {"position": true}}, "ok": true},
	"state flag redesigned": {"facts": {"action": "redesign", "flag": "state"}, "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	rule.verdict["flag.f"].ok == tc.ok with input as _clause(tc.facts)
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as _clause({})
	rule.verdict == {} with input as _clause({"action": "remove", "flag": "us"})
}
