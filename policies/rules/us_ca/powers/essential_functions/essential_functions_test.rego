package rules.us_ca.powers.essential_functions_test

import future.keywords.not

import data.rules.us_ca.powers.essential_functions as rule

_input(what, scope) := {
	"as_of": "2026-11-25", "jurisdiction": "us_ca", "proposal": {"instrument": "initiative_constitutional_amendment"},
	"power_shift": [{"at": "power_shift.s", "from": "legislature", "to": "voters", "what": what, "scope": scope}],
}

test_the_core_of_a_power[scope] if {
	some scope in {"all", "core"}
	got := rule.verdict["power_shift.s"] with input as _input("taxing", scope)
	[got.lean, got.because] == ["open", "brosnahan_v_brown"]
	{f.points | some f in got.factors} == {"breach", "no_breach"}
}

test_a_part_passes if {
	rule.verdict["power_shift.s"].ok with input as _input("taxing", "bounded")
}

test_what_it_governs if {
	rule.needs == {"from", "to", "what", "scope"}
	shifts := _input("taxing", "all")
	every from in {"private", "voters", "us", "us_courts", "courts_elsewhere"} {
		rule.applies == set() with input as object.union(shifts, {"power_shift": [object.union(shifts.power_shift[0], {"from": from})]})
	}
	rule.applies == {"power_shift.s"} with input as shifts
	rule.applies == {"power_shift.s"} with input as {"power_shift": [{"at": "power_shift.s"}]}
	rule.applies == set() with input as object.union(shifts, {"proposal": {"instrument": "legislative_revision"}})
	rule.asks == {"power_shift.s": {["proposal", "instrument"]}} with input as shifts
}

test_authorities_of_the_day if {
	got := rule.verdict["power_shift.s"] with input as object.union(_input("taxing", "all"), {"as_of": "2024-06-19"})
	not "legislature_v_weber_2024" in {f.authority | some f in got.factors}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"power_shift": [{"at": "power_shift.s"}], "proposal": {}}
}
