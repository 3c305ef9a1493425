package rules.us_ca.powers.branches_test

import future.keywords.not

import data.rules.us_ca.powers.branches as rule

_input(shift) := {
	"as_of": "2026-11-25", "jurisdiction": "us_ca", "proposal": {"instrument": "initiative_statute"},
	"power_shift": [object.union({"at": "power_shift.s", "from": "legislature", "to": "governor", "what": "lawmaking", "scope": "bounded"}, shift)],
}

passing := {
	"a bounded task": {},
	"within one branch": {"from": "agencies", "scope": "all"},
}

test_passes[note] if {
	some note, shift in passing
	got := rule.verdict["power_shift.s"] with input as _input(shift)
	got.ok
}

vesting := {"legislature": "ca_const_4_1", "governor": "ca_const_5_1", "courts": "ca_const_6_1"}

test_core[from] if {
	some from, section in vesting
	to := {"legislature": "courts", "governor": "legislature", "courts": "agencies"}[from]
	got := rule.verdict["power_shift.s"] with input as _input({"from": from, "to": to, "scope": "core"})
	got.lean == "breach"
	section in {f.authority | some f in got.factors}
	{f.points | some f in got.factors} == {"breach", "no_breach"}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"power_shift": [{"at": "power_shift.s"}], "proposal": {}}
}
