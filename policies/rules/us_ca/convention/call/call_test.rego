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
	"a companion": {"caller": "initiative", "proposal": {"companion": "09-0066"}, "laws": [], "lean": "breach"},
	"a commission calls": {"caller": "commission", "proposal": {}, "laws": [], "lean": "breach"},
	"the voters call later": {"caller": "voters_later", "proposal": {}, "laws": ["ca.const.art.2.s.8"], "lean": "breach"},
}

test_lean[note] if {
	some note, tc in leans
	got := rule.verdict["convention.c"] with input as _input(tc.caller, tc.proposal, tc.laws)
	got.lean == tc.lean
	{f.points | some f in got.factors} == {"breach", "no_breach"}
}

# What a measure amends itself is open; what only its companion would amend stands.
companions := {
	"only the companion amends": {"needs": true, "laws": [], "is": ["companion", "breach", 5]},
	"it amends, and still works only with its companion": {"needs": true, "laws": ["ca.const.art.18.s.2"], "is": ["companion", "breach", 5]},
	"the measure amends": {"needs": false, "laws": ["ca.const.art.18.s.2"], "is": ["refer", "open", 3]},
	"neither is said to": {"needs": false, "laws": [], "is": ["companion", "breach", 5]},
}

test_companion[note] if {
	some note, tc in companions
	every caller in ["initiative", "voters_later", "commission"] {
		got := rule.verdict["convention.c"] with input as _input(caller, {"companion": "09-0066", "needs_companion": tc.needs}, tc.laws)
		[got.message, got.lean, count(got.factors)] == tc.is
		got.companion == "09-0066"
	}
}

test_no_companion_is_needed_where_there_is_none if {
	got := rule.verdict["convention.c"] with input as _input("initiative", {"needs_companion": true}, ["ca.const.art.18.s.2"])
	got.message == "refer"
}

test_the_legislature_may_amend_and_call if {
	every companion in ["none", "09-0066"] {
		rule.verdict["convention.c"].ok == true with input as _input("legislature", {"companion": companion, "needs_companion": true}, ["ca.const.art.18.s.2"])
		rule.verdict["convention.c"].ok == true with input as _input("legislature", {"companion": companion}, [])
	}
}

test_no_verdict_before_the_companion_is_known if {
	every caller in ["initiative", "voters_later", "commission"] {
		facts := {"proposal": {"instrument": "initiative_statute"}, "convention": [{"at": "convention.c", "called_by": caller, "federal": false}]}
		rule.verdict == {} with input as facts
	}
}

_always := {["proposal", "instrument"], ["proposal", "companion"]}

_changes := {["proposal", "complete.change"], ["change.x", "law"]}

asked := {
	"alone": {"proposal": {}, "laws": ["ca.const.art.2.s.8"], "asks": (_always | _changes)},
	"it amends the section": {"proposal": {}, "laws": ["ca.const.art.18.s.2"], "asks": _always},
	"a companion": {"proposal": {"companion": "09-0066"}, "laws": [], "asks": ((_always | _changes) | {["proposal", "needs_companion"]})},
	"it rests on the companion": {"proposal": {"companion": "09-0066", "needs_companion": true}, "laws": [], "asks": (_always | {["proposal", "needs_companion"]})},
	"a statute": {"proposal": {"companion": "09-0066", "instrument": "initiative_statute"}, "laws": ["ca.const.art.18.s.2"], "asks": _always},
}

test_asks[note] if {
	some note, tc in asked
	got := rule.asks["convention.c"] with input as _input("initiative", tc.proposal, tc.laws)
	got == tc.asks
}

test_the_legislature_is_asked_nothing if {
	rule.needs == {"called_by", "federal"}
	rule.asks["convention.c"] == {["proposal", "instrument"]} with input as _input("legislature", {}, [])
}

test_silence_on_a_companion_is_none if {
	facts := {"proposal": {"instrument": "initiative_statute", "silent": {"companion": true}}, "convention": [{"at": "convention.c", "called_by": "initiative", "federal": false}]}
	rule.verdict["convention.c"].ok == false with input as facts
}

test_only_statewide_initiatives_are_governed if {
	rule.applies == set() with input as _input("initiative", {"instrument": "legislative_constitutional_amendment"}, [])
	rule.applies == {"convention.c"} with input as _input("initiative", {"instrument": "initiative_statute"}, [])
}

test_only_a_known_fact_excludes if {
	rule.applies == {"convention.c"} with input as {"convention": [{"at": "convention.c"}], "proposal": {}}
	rule.applies == set() with input as {"convention": [{"at": "convention.c", "federal": true}], "proposal": {}}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"convention": [{"at": "convention.c"}], "proposal": {}}
}
