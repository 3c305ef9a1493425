package rules.us_ca.initiative.operates_on_approval_test

import future.keywords.not

import data.rules.us_ca.initiative.operates_on_approval as rule

_amendment := {"at": "change.a", "law": [{"body": "ca.const", "key": "ca.const.art.3.s.1"}], "when": ["consent.c"]}

_input(consent) := {
	"change": [_amendment],
	"consent": [object.union({"at": "consent.c"}, consent)],
	"provisions": [{"at": "change.a", "type": "change", "when": ["consent.c"]}],
	"graph": {"change.a": ["consent.c"], "consent.c": []},
}

cases := {
	"an act of Congress": {"of": "congress", "status": "condition", "lean": "breach"},
	"one only foreseen, and yet awaited": {"of": "states", "status": "foreseen", "lean": "breach"},
	"a consent given already": {"of": "congress", "status": "given", "lean": "none"},
	"a later vote of the State": {"of": "voters", "status": "condition", "lean": "none"},
	"a later vote of counties": {"of": "county_voters", "status": "condition", "lean": "none"},
	"an act of the Legislature": {"of": "legislature", "status": "condition", "lean": "breach"},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict["change.a"] with input as _input({"of": tc.of, "status": tc.status})
	object.get(got, "lean", "none") == tc.lean
}

test_a_change_of_statutes_is_not_governed if {
	rule.applies == set() with input as {"change": [{"at": "change.a", "law": [{"body": "ca.gov", "key": "ca.gov.434"}]}]}
	rule.applies == {"change.a"} with input as {"change": [{"at": "change.a"}]}
	rule.applies == {"change.a"} with input as {"change": [_amendment], "proposal": {"instrument": "legislative_constitutional_amendment"}}
	rule.applies == set() with input as {"change": [_amendment], "proposal": {"instrument": "initiative_statute"}}
}

# Without the facts, main asks for them: a verdict of no consent is not reached.
test_silence_is_asked_for if {
	asks := rule.asks["change.a"] with input as _input({})
	{["consent.c", "of"], ["consent.c", "status"], ["change.a", "when"], ["proposal", "instrument"]} == asks
}

test_needs if rule.needs == {"law", "when"}

_elsewhere := {"at": "consent.b", "of": "congress", "status": "condition"}

# Only what the change itself waits for counts, and is asked about.
test_other_blocks_do_not_matter if {
	facts := {
		"change": [object.union(_amendment, {"when": []})],
		"consent": [_elsewhere],
		"effect": [{"at": "effect.b"}],
		"provisions": [{"at": "change.a", "type": "change", "when": []}, {"at": "effect.b", "type": "effect"}],
		"graph": {"change.a": [], "consent.b": [], "effect.b": ["consent.b"]},
	}
	got := rule.verdict["change.a"] with input as facts
	got.ok
	rule.asks["change.a"] == {["proposal", "instrument"], ["change.a", "when"]} with input as facts
}

test_through_an_effect if {
	facts := {
		"change": [object.union(_amendment, {"when": ["effect.b"]})],
		"consent": [_elsewhere],
		"effect": [{"at": "effect.b", "when": [], "requires": ["consent.b"]}],
		"provisions": [{"at": "change.a", "type": "change"}, {"at": "effect.b", "type": "effect"}],
		"graph": {"change.a": ["effect.b"], "effect.b": ["consent.b"], "consent.b": []},
	}
	got := rule.verdict["change.a"] with input as facts
	got.who == ["congress"]
	asks := rule.asks["change.a"] with input as facts
	{["effect.b", "when"], ["effect.b", "requires"], ["consent.b", "of"], ["consent.b", "status"]} - asks == set()
}
