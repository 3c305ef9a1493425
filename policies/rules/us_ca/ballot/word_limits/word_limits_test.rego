package rules.us_ca.ballot.word_limits_test

import future.keywords.not

import data.rules.us_ca.ballot.word_limits as rule

_text(words) := concat(" — ", [sprintf("word%d,", [n]) | some n in numbers.range(1, words)])

_input(materials) := {"as_of": "2026-11-25", "ballot_materials": object.union({"prescribes_own": ["label"]}, materials)}

cases := {
	"a label of 75 words": {"materials": {"label": _text(75)}, "ok": true},
	"a label of 76 words": {"materials": {"label": _text(76)}, "ok": false},
	"a title of 100 words": {"materials": {"ballot_title": _text(100)}, "ok": true},
	"a title of 101 words": {"materials": {"ballot_title": _text(101)}, "ok": false},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict.ballot_materials with input as _input(tc.materials)
	got.ok == tc.ok
}

test_dashes_are_no_words if {
	got := rule.verdict.ballot_materials with input as _input({"label": _text(80)})
	got.over == ["a ballot label of 80 words (at most 75)"]
}

test_silence_prescribes_nothing if {
	rule.verdict.ballot_materials.ok with input as {"as_of": "2026-11-25", "ballot_materials": {"silent": {"prescribes_own": true}}}
}

test_the_officials_wording_is_theirs if {
	rule.applies == set() with input as _input({"written_by": "attorney_general"})
	rule.applies == set() with input as _input({"prescribes_own": []})
	rule.applies == {"ballot_materials"} with input as {"ballot_materials": {}}
}

test_what_is_asked if {
	rule.needs == {"prescribes_own", "written_by"}
	rule.asks.ballot_materials == {["proposal", "instrument"], ["ballot_materials", "label"]} with input as _input({})
	every part in {"title", "summary"} {
		asks := {["proposal", "instrument"], ["ballot_materials", "ballot_title"]}
		rule.asks.ballot_materials == asks with input as _input({"prescribes_own": [part]})
	}
}

test_what_is_not_governed if {
	rule.applies == set() with input as _input({"written_by": "local_official"})
	rule.applies == set() with input as object.union(_input({}), {"proposal": {"instrument": "bill"}})
	rule.applies == set() with input as {}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"as_of": "2026-11-25", "ballot_materials": {}}
}
