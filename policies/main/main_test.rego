package main_test

import future.keywords.not

import data.main

# A made-up library: one jurisdiction, one authority for each state of the law, rules with each kind of answer.
_authorities := {"xx": {
	"now": {"from": "2000-01-01"},
	"coming": {"from": "2030-01-01", "began": "exact"},
	"ended": {"from": "1990-01-01", "to": "1999-12-31"},
	"old": {"from": "2030-01-01"},
}}

_jurisdictions := {"xx": {"name": "Examplia"}}

_sound := {
	"about": {"authorities": {"basis": ["now"]}},
	"needs": set(),
	"asks": {},
	"applies": {"thing.a"},
	"verdict": {"thing.a": {"ok": true, "facts": ["thing.a"]}},
}

# The sound rule with parts replaced as a whole.
_rule(parts) := {"xx": {"topic": {"rule": object.union(object.remove(_sound, object.keys(parts)), parts)}}}

_facts := {"jurisdiction": "xx", "as_of": "2024-01-01", "known": {"thing.a": {"use": "stated", "size": "silent"}}}

_judged(parts) := o if {
	o := main.judge("xx", "topic", "rule", "thing.a") with data.rules as _rule(parts)
		with data.authorities as _authorities
		with data.jurisdictions as _jurisdictions
		with input as _facts
}

cases := {
	"met": {"rule": {}, "outcome": "pass"},
	"not met": {"rule": {"verdict": {"thing.a": {"ok": false}}}, "outcome": "fail"},
	"for counsel": {"rule": {"verdict": {"thing.a": {"refer": "May it?"}}}, "outcome": "refer"},
	"no conclusion": {"rule": {"verdict": {}}, "outcome": "unknown", "because": "no conclusion"},
	"a verdict of another form": {"rule": {"verdict": {"thing.a": {"ok": "yes"}}}, "outcome": "unknown", "because": "no conclusion"},
	"a need is stated": {"rule": {"needs": {"use"}}, "outcome": "pass"},
	"a need is silent": {"rule": {"needs": {"size"}}, "outcome": "pass"},
	"a need is missing": {"rule": {"needs": {"color"}}, "outcome": "unknown", "because": "not stated"},
	"an ask is missing": {"rule": {"asks": {"thing.a": {["other.b", "use"]}}}, "outcome": "unknown", "because": "not stated"},
	"a need is missing and the verdict is bad": {"rule": {"needs": {"color"}, "verdict": {"thing.a": {"ok": false}}}, "outcome": "unknown", "because": "not stated"},
	"not yet law": {"rule": {"about": {"authorities": {"basis": ["coming"]}}}, "outcome": "not_applicable", "because": "not law on that date"},
	"no longer law": {"rule": {"about": {"authorities": {"basis": ["ended"]}}}, "outcome": "not_applicable", "because": "not law on that date"},
	"one basis is law": {"rule": {"about": {"authorities": {"basis": ["coming", "now"]}}}, "outcome": "pass"},
	"nobody knows since when": {"rule": {"about": {"authorities": {"basis": ["old"]}}}, "outcome": "unknown", "because": "the law of that date is not in the library"},
	"one is coming and one not known": {"rule": {"about": {"authorities": {"basis": ["coming", "old"]}}}, "outcome": "unknown", "because": "the law of that date is not in the library"},
	"a basis that the library lacks": {"rule": {"about": {"authorities": {"basis": ["nobody"]}}}, "outcome": "unknown", "because": "the law of that date is not in the library"},
	"an empty basis": {"rule": {"about": {"authorities": {"basis": []}}}, "outcome": "unknown", "because": "the law of that date is not in the library"},
}

test_judge[note] if {
	some note, tc in cases
	got := _judged(tc.rule)
	got.outcome == tc.outcome
	object.get(got, "because", "") == object.get(tc, "because", "")
}

_weighed(because, factors) := {"verdict": {"thing.a": {"refer": "May it?", "lean": "breach", "because": because, "factors": [{"authority": id} | some id in factors]}}}

days := {
	"all of the day": {"rule": _weighed("now", ["now"]), "is": ["now", "breach", ["now"]]},
	"a later factor": {"rule": _weighed("now", ["coming", "now", "ended"]), "is": ["now", "breach", ["now"]]},
	"what nobody has stays, to be named": {"rule": _weighed("nobody", ["nobody", "now", "coming"]), "is": ["nobody", "breach", ["nobody", "now"]]},
	"a later lead": {"rule": _weighed("coming", ["now"]), "is": ["now", "open", ["now"]]},
}

test_counsel_weighs_the_law_of_the_day[note] if {
	some note, tc in days
	got := _judged(tc.rule).verdict
	[got.because, got.lean, [f.authority | some f in got.factors]] == tc.is
}

test_the_first_basis_of_the_day_leads if {
	rule := object.union(_weighed("coming", []), {"about": {"authorities": {"basis": ["ended", "now"]}}})
	_judged(rule).verdict.because == "now"
}

test_factors_that_are_no_list_stay if {
	_judged({"verdict": {"thing.a": {"refer": "May it?", "factors": "now"}}}).verdict.factors == "now"
	_judged({"verdict": {"thing.a": {"refer": "May it?", "factors": ["now"]}}}).verdict.factors == ["now"]
}

# Whoever reads the outcome says what is wrong with it.
test_no_conclusion_shows_the_verdict if {
	_judged({"verdict": {"thing.a": {"ok": "yes"}}}).verdict == {"ok": "yes"}
	_judged({"verdict": {"thing.a": false}}).verdict == false
	not _judged({"verdict": {}}).verdict
}

test_a_question_without_more_stays if {
	_judged({"verdict": {"thing.a": {"refer": "May it?"}}}).verdict == {"refer": "May it?"}
}

test_missing_names_the_facts if {
	got := _judged({"needs": {"color", "use"}, "asks": {"thing.a": {["other.b", "use"]}}})
	got.missing == {["thing.a", "color"], ["other.b", "use"]}
}

_outcomes(parts) := o if {
	o := main.outcomes with data.rules as _rule(parts)
		with data.authorities as _authorities
		with data.jurisdictions as _jurisdictions
		with input as _facts
}

test_outcomes_name_rule_and_subject if {
	_outcomes({}) == {{"rule": ["xx", "topic", "rule"], "subject": "thing.a", "outcome": "pass", "verdict": {"ok": true, "facts": ["thing.a"]}}}
}

test_governs_nothing if {
	_outcomes({"applies": set()}) == {{"rule": ["xx", "topic", "rule"], "subject": "proposal", "outcome": "not_applicable", "because": "governs nothing here"}}
}

test_other_jurisdictions_are_not_asked if {
	main.outcomes == set() with data.rules as _rule({})
		with data.authorities as _authorities
		with data.jurisdictions as {"xx": {"name": "Examplia"}, "yy": {"name": "Otherland", "parent": "zz"}, "zz": {"name": "Above"}}
		with input as object.union(_facts, {"jurisdiction": "yy"})
}
