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

days := {
	"1948-08-19": ["ca_const_3_3", "open"],
	"1948-08-20": ["garrison_v_rourke", "breach"],
	"2017-08-23": ["garrison_v_rourke", "breach"],
	"2017-08-24": ["briggs_v_brown", "breach"],
}

test_no_case_before_its_day[day] if {
	some day, is in days
	got := rule.verdict["duty.d"] with input as object.union(_input({"mandatory": true, "due_days": 1825}), {"as_of": day})
	[got.because, got.lean] == is
	{f.points | some f in got.factors} == {"breach", "no_breach"}
}

# Factors of a case that was not decided on the day are not told.
_sections := {"ca_const_3_3", "ca_const_6_1"}

_earlier := _sections | {"garrison_v_rourke"}

cited := {
	"1948-08-19": _sections,
	"1948-08-20": _earlier,
	"1996-04-17": _earlier,
	"1996-04-18": (_earlier | {"superior_court_v_mendocino_1996"}),
	"2017-08-24": (_earlier | {"superior_court_v_mendocino_1996", "briggs_v_brown"}),
}

test_factors_of_the_day[day] if {
	some day, authorities in cited
	got := rule.verdict["duty.d"] with input as object.union(_input({"mandatory": true}), {"as_of": day})
	{f.authority | some f in got.factors} == authorities
}

_others := {"legislature", "governor", "officers", "agency", "local_governments", "commission", "private"}

test_only_courts_are_governed if {
	facts := {"proposal": {}, "duty": [{"at": on, "on": on, "mandatory": true, "due_days": 60} | some on in (_others | {"courts"})]}
	rule.applies == {"courts"} with input as facts
	object.keys(rule.verdict) == {"courts"} with input as facts
	rule.applies == {"duty.d"} with input as {"proposal": {}, "duty": [{"at": "duty.d"}]}
}

test_only_statutes_are_governed if {
	every instrument in ["initiative_constitutional_amendment", "legislative_constitutional_amendment", "local_ordinance", "charter_amendment"] {
		rule.applies == set() with input as object.union(_input({}), {"proposal": {"instrument": instrument}})
	}
	every instrument in ["initiative_statute", "legislative_statute"] {
		rule.applies == {"duty.d"} with input as object.union(_input({}), {"proposal": {"instrument": instrument}})
	}
}

test_needs if {
	rule.needs == {"on", "mandatory"}
	rule.asks == {"duty.d": {["proposal", "instrument"]}} with input as _input({})
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"duty": [{"at": "duty.d"}], "proposal": {}}
}
