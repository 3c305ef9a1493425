package rules.us_ca.revision.rights_by_amendment_test

import future.keywords.not

import data.rules.us_ca.revision.rights_by_amendment as rule

_input(instrument, guarantees) := {
	"as_of": "2026-11-25", "jurisdiction": "us_ca", "proposal": {"instrument": instrument},
	"right": [{"at": "right.r", "action": "removes", "which": "to fish", "guaranteed_by": guarantees}],
}

passing := {
	"an amendment": {"instrument": "initiative_constitutional_amendment", "guarantees": ["state_constitution", "us_constitution"]},
	"an amendment, on a right of statute": {"instrument": "initiative_constitutional_amendment", "guarantees": ["statute"]},
	"amendment and statute": {"instrument": "initiative_combined", "guarantees": ["state_constitution"]},
	"a statute, on a right of statute": {"instrument": "initiative_statute", "guarantees": ["statute"]},
	"a statute, on a federal right that a statute repeats": {"instrument": "initiative_statute", "guarantees": ["us_constitution", "statute"]},
	"a statute, on a right that nothing guarantees": {"instrument": "initiative_statute", "guarantees": []},
}

test_passes[note] if {
	some note, tc in passing
	got := rule.verdict["right.r"] with input as _input(tc.instrument, tc.guarantees)
	got.ok
}

test_statute_on_a_constitutional_right if {
	got := rule.verdict["right.r"] with input as _input("initiative_statute", ["statute", "state_constitution"])
	got.lean == "open"
	{f.points | some f in got.factors} == {"breach", "no_breach"}
}

test_what_it_governs if {
	rule.needs == {"action"}
	every action in {"creates", "extends"} {
		rule.applies == set() with input as {"right": [{"at": "right.r", "action": action}]}
	}
	rule.applies == set() with input as _input("legislative_statute", ["state_constitution"])
	rule.applies == {"right.r"} with input as {"right": [{"at": "right.r"}]}
}

test_what_is_asked if {
	open := {["proposal", "instrument"], ["right.r", "guaranteed_by"], ["right.r", "which"]}
	rule.asks["right.r"] == open with input as _input("initiative_statute", ["state_constitution"])
	rule.asks["right.r"] == {["proposal", "instrument"]} with input as _input("initiative_constitutional_amendment", ["state_constitution"])
}

_limited(instrument, guarantees) := object.union(_input(instrument, guarantees), {"right": [{"at": "right.r", "action": "limits", "guaranteed_by": guarantees}]})

test_a_limit if {
	rule.verdict["right.r"].ok with input as _limited("initiative_constitutional_amendment", ["state_constitution"])
	rule.verdict["right.r"].ok with input as _limited("initiative_statute", ["statute"])
	rule.verdict["right.r"].refer with input as _limited("initiative_statute", ["state_constitution"])
}

test_authorities_of_the_day if {
	got := rule.verdict["right.r"] with input as object.union(_input("initiative_statute", ["state_constitution"]), {"as_of": "1999-08-22"})
	not "hotel_employees_v_davis" in {f.authority | some f in got.factors}
}

test_a_federal_right_alone if {
	rule.applies == set() with input as _input("initiative_statute", ["us_constitution"])
	rule.applies == {"right.r"} with input as _input("initiative_constitutional_amendment", ["us_constitution"])
	rule.applies == {"right.r"} with input as object.remove(_input("initiative_statute", ["us_constitution"]), ["proposal"])
	rule.applies == {"right.r"} with input as _input("initiative_statute", ["us_constitution", "state_constitution"])
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"right": [{"at": "right.r"}], "proposal": {}}
	every instrument in {"initiative_statute", "initiative_constitutional_amendment"} {
		rule.verdict == {} with input as {"as_of": "2026-11-25", "right": [{"at": "right.r", "guaranteed_by": ["state_constitution"]}], "proposal": {"instrument": instrument}}
		rule.verdict == {} with input as {"as_of": "2026-11-25", "right": [{"at": "right.r", "guaranteed_by": ["statute"]}], "proposal": {"instrument": instrument}}
	}
	rule.verdict == {} with input as {"as_of": "2026-11-25", "right": [{"at": "right.r", "action": "removes"}], "proposal": {"instrument": "initiative_statute"}}
	rule.verdict == {} with input as {"as_of": "2026-11-25", "jurisdiction": "us_ca", "right": [{"at": "right.r", "action": "removes", "guaranteed_by": ["state_constitution"]}], "proposal": {}}
}

test_no_verdict_on_more_rights[action] if {
	some action in ["creates", "extends"]
	facts := object.union(_input("initiative_statute", ["state_constitution"]), {"right": [{"at": "right.r", "action": action, "guaranteed_by": ["state_constitution"]}]})
	rule.verdict == {} with input as facts
}
