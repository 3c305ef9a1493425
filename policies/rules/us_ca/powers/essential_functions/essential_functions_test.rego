package rules.us_ca.powers.essential_functions_test

import future.keywords.not

import data.rules.us_ca.powers.essential_functions as rule

_input(what, scope) := {
	"as_of": "2026-11-25", "jurisdiction": "us_ca", "proposal": {"instrument": "initiative_constitutional_amendment"},
	"power_shift": [{"at": "power_shift.s", "from": "legislature", "to": "voters", "what": what, "scope": scope}],
}

test_all_of_a_power if {
	got := rule.verdict["power_shift.s"] with input as _input("taxing", "all")
	[got.lean, got.because] == ["open", "brosnahan_v_brown"]
	{f.points | some f in got.factors} == {"breach", "no_breach"}
}

test_a_part_passes[scope] if {
	some scope in {"core", "bounded"}
	got := rule.verdict["power_shift.s"] with input as _input("taxing", scope)
	got.ok
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"power_shift": [{"at": "power_shift.s"}], "proposal": {}}
}
