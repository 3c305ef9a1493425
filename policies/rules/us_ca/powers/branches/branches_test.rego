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

# A power that comes from, or goes to, somebody outside the three branches is another matter.
_outside := ["local_governments", "voters", "state", "us", "us_courts", "private", "courts_elsewhere"]

test_outside[holder] if {
	some holder in _outside
	rule.applies == set() with input as _input({"from": holder})
	rule.applies == set() with input as _input({"to": holder})
}

governed := {
	"initiative_statute": {"power_shift.s"},
	"legislative_statute": {"power_shift.s"},
	"initiative_combined": set(),
	"initiative_constitutional_amendment": set(),
	"charter_amendment": set(),
}

test_instruments[instrument] if {
	some instrument, subjects in governed
	rule.applies == subjects with input as object.union(_input({}), {"proposal": {"instrument": instrument}})
}

test_silence_stays_in if rule.applies == {"power_shift.s"} with input as {"power_shift": [{"at": "power_shift.s"}]}

test_all_and_core[scope] if {
	some scope in ["all", "core"]
	got := rule.verdict["power_shift.s"] with input as _input({"scope": scope})
	got.refer
}

test_no_verdict_without[fact] if {
	some fact in ["from", "to", "scope"]
	shift := object.remove(_input({}).power_shift[0], {fact})
	rule.verdict == {} with input as object.union(_input({}), {"power_shift": [shift]})
}

test_asks if {
	rule.needs == {"from", "to", "what", "scope"}
	rule.asks == {"power_shift.s": {["proposal", "instrument"]}} with input as _input({})
}

test_no_case_before_its_day if {
	got := rule.verdict["power_shift.s"] with input as object.union(_input({"scope": "all"}), {"as_of": "2017-08-23"})
	not "briggs_v_brown" in {f.authority | some f in got.factors}
}
