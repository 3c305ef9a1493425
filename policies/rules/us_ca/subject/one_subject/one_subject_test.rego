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

test_asks if {
	count(rule.needs) == 0
	first := {["proposal", "instrument"], ["proposal", "complete.subject"]}
	rule.asks.proposal == first | {["subject.part", "field"]} with input as {"proposal": {}}
	rule.asks.proposal == first | {["subject.a", "field"], ["subject.a", "serves"]} with input as {"subject": [{"at": "subject.a"}]}
	rule.asks.proposal == {["proposal", "instrument"], ["subject.a", "field"], ["subject.a", "serves"]} with input as {"subject": [{"at": "subject.a", "serves": "another_purpose"}]}
}

# Whether there are other parts is known of a whole measure only.
test_no_verdict_on_part_of_a_measure[note] if {
	some note, part in {"one field": {}, "two fields": {"field": "flags"}}
	rule.verdict == {} with input as object.union(_input([{}, part]), {"complete": {"subject": false}})
	rule.verdict == {} with input as object.remove(_input([{}, part]), {"complete"})
}

# A rider that is machinery of the rest is none; a rider in the one field is none either.
test_no_rider[note] if {
	some note, part in {
		"machinery": {"field": "flags", "serves": "as_machinery", "rider": true},
		"in its field": {"serves": "directly", "rider": true},
	}
	rule.verdict.proposal.ok with input as _input([{}, part])
}

test_machinery_beside_another_field_is_no_rider if {
	got := rule.verdict.proposal with input as _input([{}, {"field": "courts"}, {"field": "flags", "serves": "as_machinery", "rider": true}])
	got.because == "brosnahan_v_brown"
}

test_factors_of_the_day if {
	got := rule.verdict.proposal with input as object.union(_input([{}, {"field": "flags"}]), {"as_of": "2017-08-23"})
	not "briggs_v_brown" in {f.authority | some f in got.factors}
}

test_one_field_under_a_theme if {
	got := rule.verdict.proposal with input as _input([{}, {"serves": "by_theme"}])
	[got.lean, got.because, got.message] == ["no_breach", "manduley", "no_tie"]
}
