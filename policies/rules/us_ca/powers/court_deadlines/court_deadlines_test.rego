package rules.us_ca.powers.court_deadlines_test

import future.keywords.not

import data.rules.us_ca.powers.court_deadlines as rule

_input(duty) := {
	"as_of": "2026-11-25", "jurisdiction": "us_ca", "proposal": {"instrument": "initiative_statute"},
	"duty": [object.union({"at": "duty.d", "on": "courts"}, duty)],
}

leans := {
	"a binding day": {"duty": {"mandatory": true, "due": "2030-01-01"}, "lean": "breach"},
	"binding days": {"duty": {"mandatory": true, "due_days": 1825}, "lean": "breach"},
	"a command without a time": {"duty": {"mandatory": true}, "lean": "no_breach"},
	"silent on whether it binds": {"duty": {"due_days": 1825, "silent": {"mandatory": true}}, "lean": "no_breach"},
}

test_lean[note] if {
	some note, tc in leans
	got := rule.verdict["duty.d"] with input as _input(tc.duty)
	[got.lean, got.because] == [tc.lean, "briggs_v_brown"]
	{f.points | some f in got.factors} == {"breach", "no_breach"}
}

test_a_goal_passes if {
	got := rule.verdict["duty.d"] with input as _input({"mandatory": false, "due_days": 1825})
	got.ok
}

days := {"2017-08-23": ["ca_const_3_3", "open"], "2017-08-24": ["briggs_v_brown", "breach"]}

test_no_case_before_its_day[day] if {
	some day, is in days
	got := rule.verdict["duty.d"] with input as object.union(_input({"mandatory": true, "due_days": 1825}), {"as_of": day})
	[got.because, got.lean] == is
	{f.points | some f in got.factors} == {"breach", "no_breach"}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"duty": [{"at": "duty.d"}], "proposal": {}}
}
