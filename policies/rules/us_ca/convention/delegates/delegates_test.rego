package rules.us_ca.convention.delegates_test

import future.keywords.not

import data.rules.us_ca.convention.delegates as rule

_input(selection, instrument) := {
	"proposal": {"instrument": instrument},
	"convention": [{"at": "convention.c", "delegate_selection": selection, "federal": false}],
	"change": [{"at": "change.x", "law": [{"key": "ca.const.art.18.s.2"}]}],
}

selections := {
	"elected_equal_districts": true,
	"elected_at_large": false,
	"appointed": false,
	"lot": false,
	"mixed": false,
}

test_statute[selection] if {
	some selection, ok in selections
	got := rule.verdict["convention.c"] with input as _input(selection, "initiative_statute")
	got.ok == ok
}

test_other_districts if {
	got := rule.verdict["convention.c"] with input as _input("elected_other_districts", "initiative_statute")
	got.lean == "breach"
}

# The measure that amends the section may depart from it.
test_amendment[selection] if {
	some selection in {"elected_at_large", "elected_other_districts", "appointed", "lot", "mixed"}
	got := rule.verdict["convention.c"] with input as _input(selection, "legislative_constitutional_amendment")
	got.lean == "open"
}

test_silence_of_the_measure_passes if {
	got := rule.verdict["convention.c"] with input as {"proposal": {}, "convention": [{"at": "convention.c", "silent": {"delegate_selection": true}}]}
	got.ok
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"convention": [{"at": "convention.c"}], "proposal": {}}
}

test_of_a_state_convention if {
	rule.applies == {"convention.c"} with input as _input("lot", "initiative_statute")
	rule.applies == {"convention.c"} with input as {"convention": [{"at": "convention.c"}]}
	rule.applies == set() with input as _input("lot", "charter_amendment")
	rule.applies == set() with input as {"convention": [{"at": "convention.c", "federal": true}]}
}

changes := {["proposal", "instrument"], ["proposal", "complete.change"], ["change.x", "law"]}

asked := {
	"elected from equal districts": {"selection": "elected_equal_districts", "instrument": "initiative_constitutional_amendment", "asks": {["proposal", "instrument"]}},
	"drawn by lot": {"selection": "lot", "instrument": "initiative_constitutional_amendment", "asks": changes},
	"drawn by lot, by statute": {"selection": "lot", "instrument": "initiative_statute", "asks": {["proposal", "instrument"]}},
}

test_asks[note] if {
	some note, tc in asked
	rule.needs == {"delegate_selection", "federal"}
	facts := object.union(_input(tc.selection, tc.instrument), {"change": [{"at": "change.x", "law": [{"key": "ca.const.art.1.s.7"}]}]})
	rule.asks["convention.c"] == tc.asks with input as facts
}

test_a_change_of_another_article_amends_nothing_here if {
	other := object.union(_input("lot", "initiative_constitutional_amendment"), {"change": [{"at": "change.x", "law": [{"key": "ca.const.art.1.s.7"}]}]})
	got := rule.verdict["convention.c"] with input as other
	got.ok == false
}

test_no_verdict_while_the_instrument_is_not_known if {
	rule.verdict == {} with input as {"proposal": {}, "convention": [{"at": "convention.c", "delegate_selection": "lot"}]}
}
