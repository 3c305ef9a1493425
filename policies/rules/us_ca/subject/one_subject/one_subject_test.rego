package rules.us_ca.subject.one_subject_test

import future.keywords.not

import data.rules.us_ca.subject.one_subject as rule

_input(parts) := {
	"as_of": "2026-11-25", "jurisdiction": "us_ca", "proposal": {"instrument": "initiative_statute"}, "complete": {"subject": true},
	"subject": [object.union({"at": "subject.a", "field": "autonomy", "serves": "directly"}, part) | some part in parts],
}

outcomes := {
	"one part": {"parts": [{}], "ok": true},
	"two parts in one field": {"parts": [{}, {"serves": "as_machinery"}], "ok": true},
	"machinery in another field": {"parts": [{}, {"field": "budget", "serves": "as_machinery"}], "ok": true},
	"a second purpose": {"parts": [{}, {"serves": "another_purpose"}], "ok": false},
}

test_verdict[note] if {
	some note, tc in outcomes
	got := rule.verdict.proposal with input as _input(tc.parts)
	got.ok == tc.ok
}

leans := {
	"another field, tied": {"part": {"field": "flags"}, "lean": "no_breach", "because": "brosnahan_v_brown"},
	"another field, untied": {"part": {"field": "flags", "serves": "not_stated"}, "lean": "breach", "because": "senate_v_jones"},
	"another field, under a theme": {"part": {"field": "flags", "serves": "by_theme"}, "lean": "breach", "because": "chemical_specialties"},
	"a rider": {"part": {"field": "flags", "serves": "not_stated", "rider": true}, "lean": "breach", "because": "california_trial_lawyers_v_eu"},
	"one field, untied": {"part": {"serves": "not_stated"}, "lean": "no_breach", "because": "manduley"},
}

test_lean[note] if {
	some note, tc in leans
	got := rule.verdict.proposal with input as _input([{}, tc.part])
	[got.lean, got.because] == [tc.lean, tc.because]
	{f.points | some f in got.factors} == {"breach", "no_breach"}
}

# Five fields weigh no more than two.
test_no_count if {
	got := rule.verdict.proposal with input as _input([{}, {"field": "b"}, {"field": "c"}, {"field": "d"}, {"field": "e"}])
	got.lean == "no_breach"
}

days := {"1982-09-01": "ca_const_2_8d", "1982-09-02": "brosnahan_v_brown"}

test_no_case_before_its_day[day] if {
	some day, authority in days
	got := rule.verdict.proposal with input as object.union(_input([{}, {"field": "flags"}]), {"as_of": day})
	got.because == authority
	{f.points | some f in got.factors} == {"breach", "no_breach"}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"proposal": {"instrument": "initiative_statute"}, "complete": {}}
	rule.verdict == {} with input as {"proposal": {"instrument": "initiative_statute"}, "complete": {"subject": true}}
}
