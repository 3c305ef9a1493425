package rules.us.supremacy.federal_rights_test

import future.keywords.not

import data.rules.us.supremacy.federal_rights as rule

_law(day, facts) := {"jurisdiction": "us_ca", "as_of": day, "right": [object.union({"at": "right.r"}, facts)]}

_right(action, guarantees) := {"action": action, "which": "to speak", "guaranteed_by": guarantees}

_unsaid(action) := {"action": action, "title": "speech", "silent": {"guaranteed_by": true}}

weighed := {
	"a limit": {"facts": _right("limits", ["us_constitution"]), "day": "2026-11-25", "is": ["refer", "open", "us_const_art6_supremacy", 3]},
	"a removal": {"facts": _right("removes", ["state_constitution", "us_constitution"]), "day": "2026-11-25", "is": ["refer", "breach", "us_const_art6_supremacy", 3]},
	"a limit, not said": {"facts": _unsaid("limits"), "day": "2026-11-25", "is": ["unsaid", "open", "us_const_art6_supremacy", 3]},
	"a removal, not said": {"facts": _unsaid("removes"), "day": "2026-11-25", "is": ["unsaid", "open", "us_const_art6_supremacy", 3]},
	"before the amendment": {"facts": _right("limits", ["us_constitution"]), "day": "1868-07-08", "is": ["refer", "open", "us_const_art6_supremacy", 2]},
}

test_weighed[note] if {
	some note, tc in weighed
	got := rule.verdict["right.r"] with input as _law(tc.day, tc.facts)
	[got.message, got.lean, got.because, count(got.factors)] == tc.is
}

names := {
	"which": {"facts": _right("limits", ["us_constitution"]), "which": "to speak"},
	"title": {"facts": _unsaid("limits"), "which": "speech"},
	"address": {"facts": {"action": "limits", "guaranteed_by": ["us_constitution"]}, "which": "right.r"},
}

test_name[note] if {
	some note, tc in names
	got := rule.verdict["right.r"] with input as _law("2026-11-25", tc.facts)
	got.which == tc.which
}

test_every_instrument if {
	every instrument in {"initiative_constitutional_amendment", "initiative_statute", "legislative_constitutional_amendment", "local_ordinance"} {
		facts := object.union(_law("2026-11-25", _right("removes", ["us_constitution"])), {"proposal": {"instrument": instrument}})
		rule.verdict["right.r"].refer with input as facts
	}
}

test_other_guarantees if {
	every guarantees in [[], ["statute"], ["state_constitution"], ["state_constitution", "statute"]] {
		every action in {"limits", "removes"} {
			rule.verdict["right.r"].ok == true with input as _law("2026-11-25", _right(action, guarantees))
		}
	}
}

test_what_it_governs if {
	rule.needs == {"action", "guaranteed_by"}
	every action in {"creates", "extends"} {
		rule.applies == set() with input as _law("2026-11-25", _right(action, ["us_constitution"]))
	}
	rule.applies == {"right.r"} with input as _law("2026-11-25", {})
	rule.applies == {"right.r"} with input as _law("2026-11-25", {"action": "limits"})
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as _law("2026-11-25", {})
	rule.verdict == {} with input as _law("2026-11-25", {"action": "removes"})
	rule.verdict == {} with input as _law("2026-11-25", {"guaranteed_by": ["us_constitution"]})
	rule.verdict == {} with input as _law("2026-11-25", {"guaranteed_by": ["statute"]})
}
