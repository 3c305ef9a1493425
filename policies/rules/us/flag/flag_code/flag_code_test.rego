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
	"another flag replaced above": {"facts": {"action": "replace", "flag": "other", "position": "above_us"}, "ok": false},
	"display of the state flag regulated above": {"facts": {"action": "regulate", "flag": "state", "position": "above_us"}, "ok": false},
	"state flag redesigned": {"facts": {"action": "redesign", "flag": "state", "position": "above_us"}, "ok": true},
	"state flag removed": {"facts": {"action": "remove", "flag": "state", "places": ["schools"]}, "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	rule.verdict["flag.f"].ok == tc.ok with input as _clause(tc.facts)
}

test_each_flag_by_its_own_facts if {
	down := {"at": "flag.down", "action": "remove", "flag": "us", "places": ["schools"]}
	silent := {"at": "flag.silent", "action": "remove", "flag": "us", "silent": {"places": true}}
	up := {"at": "flag.up", "action": "add", "flag": "state", "position": "below_us"}
	above := {"at": "flag.above", "action": "add", "flag": "state", "position": "above_us"}
	got := rule.verdict with input as {"flag": [down, silent, up, above]}
	got["flag.down"].places == ["schools"]
	got["flag.silent"].places == ["places that it does not name"]
	got["flag.up"].ok == true
	got["flag.above"].ok == false
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as _clause({})
	rule.verdict == {} with input as _clause({"action": "remove", "flag": "us"})
	rule.verdict == {} with input as _clause({"action": "add"})
	rule.verdict == {} with input as _clause({"flag": "us"})
}

because := {
	"at the Capitol": {"facts": {"action": "remove", "flag": "us", "places": ["state_capitol", "polling_places"]}, "section": "usc4_6e"},
	"at polling places only": {"facts": {"action": "remove", "flag": "us", "places": ["polling_places"]}, "section": "usc4_6f"},
	"silent on where": {"facts": {"action": "remove", "flag": "us", "silent": {"places": true}}, "section": "usc4_6e"},
	"above it": {"facts": {"action": "add", "flag": "state", "position": "above_us"}, "section": "usc4_7c"},
}

test_the_section_that_speaks_of_it[note] if {
	some note, tc in because
	rule.verdict["flag.f"].because == tc.section with input as _clause(tc.facts)
}
