package rules.us_ca.convention.call_test

import future.keywords.not

import data.rules.us_ca.convention.call as rule

_input(caller, proposal, laws) := {
	"proposal": object.union({"instrument": "initiative_constitutional_amendment", "companion": "none"}, proposal),
	"convention": [{"at": "convention.c", "called_by": caller, "federal": false}],
	"change": [{"at": "change.x", "law": [{"key": law} | some law in laws]}],
	"complete": {"change": true},
}

outcomes := {
	"the initiative calls": {"caller": "initiative", "proposal": {}, "laws": [], "ok": false},
	"and amends article XVII": {"caller": "initiative", "proposal": {}, "laws": ["ca.const.art.17.s.2"], "ok": false},
	"a statute that says it amends the section": {"caller": "initiative", "proposal": {"instrument": "initiative_statute"}, "laws": ["ca.const.art.18.s.2"], "ok": false},
	"no companion, in capitals": {"caller": "initiative", "proposal": {"companion": "None"}, "laws": [], "ok": false},
	"the Legislature calls": {"caller": "legislature", "proposal": {}, "laws": [], "ok": true},
}

test_verdict[note] if {
	some note, tc in outcomes
	got := rule.verdict["convention.c"] with input as _input(tc.caller, tc.proposal, tc.laws)
	got.ok == tc.ok
}

leans := {
	"amends the section": {"caller": "initiative", "proposal": {}, "laws": ["ca.const.art.18.s.2"], "lean": "open"},
	"amends the article": {"caller": "voters_later", "proposal": {}, "laws": ["ca.const.art.18"], "lean": "open"},
	"a companion": {"caller": "initiative", "proposal": {"companion": "09-0066"}, "laws": [], "lean": "open"},
	"a commission calls": {"caller": "commission", "proposal": {}, "laws": [], "lean": "breach"},
	"the voters call later": {"caller": "voters_later", "proposal": {}, "laws": ["ca.const.art.2.s.8"], "lean": "breach"},
}

test_lean[note] if {
	some note, tc in leans
	got := rule.verdict["convention.c"] with input as _input(tc.caller, tc.proposal, tc.laws)
	got.lean == tc.lean
	{f.points | some f in got.factors} == {"breach", "no_breach"}
}

test_only_a_known_fact_excludes if {
	rule.applies == {"convention.c"} with input as {"convention": [{"at": "convention.c"}], "proposal": {}}
	rule.applies == set() with input as {"convention": [{"at": "convention.c", "federal": true}], "proposal": {}}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"convention": [{"at": "convention.c"}], "proposal": {}}
}
