package rules.us_ca.revision.rights_by_amendment_test

import future.keywords.not

import data.rules.us_ca.revision.rights_by_amendment as rule

_input(instrument, guarantees) := {
	"as_of": "2026-11-25", "jurisdiction": "us_ca", "proposal": {"instrument": instrument},
	"right": [{"at": "right.r", "action": "removes", "which": "to fish", "guaranteed_by": guarantees}],
}

passing := {
	"an amendment": {"instrument": "initiative_constitutional_amendment", "guarantees": ["state_constitution", "us_constitution"]},
	"amendment and statute": {"instrument": "initiative_combined", "guarantees": ["state_constitution"]},
	"a statute, on a right of statute": {"instrument": "initiative_statute", "guarantees": ["statute"]},
	"a statute, on a federal right": {"instrument": "initiative_statute", "guarantees": ["us_constitution"]},
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

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"right": [{"at": "right.r"}], "proposal": {}}
}
