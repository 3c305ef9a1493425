package rules.us.union.no_unilateral_exit_test

import future.keywords.not

import data.rules.us.union.no_unilateral_exit as rule

_effect := {"at": "effect.exit", "kind": "secession", "force": "self_executing", "by": "vote", "requires": ["consent.c"]}

_consent := {"at": "consent.c", "of": "states", "form": "article_v", "status": "condition"}

_input(effect, consent) := {
	"effect": [object.union(_effect, effect)],
	"consent": [object.union(_consent, consent)],
	"graph": {"effect.exit": ["consent.c"], "consent.c": []},
}

cases := {
	"an amendment as condition": {"effect": {}, "consent": {}, "ok": true},
	"an amendment only foreseen": {"effect": {}, "consent": {"status": "foreseen"}, "ok": false},
	"one chamber": {"effect": {}, "consent": {"form": "one_house"}, "ok": false},
	"a command on a vote": {"effect": {"force": "commands"}, "consent": {"form": "one_house"}, "ok": false},
	"a study": {"effect": {"force": "study"}, "consent": {"form": "one_house"}, "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict["effect.exit"] with input as _input(tc.effect, tc.consent)
	got.ok == tc.ok
}

leans := {
	"an act of Congress": {"effect": {}, "consent": {"form": "act_of_congress"}, "lean": "open"},
	"negotiation": {"effect": {"force": "authorizes", "by": "negotiation"}, "consent": {}, "lean": "breach"},
	"an opinion": {"effect": {"force": "opinion"}, "consent": {}, "lean": "no_breach"},
}

test_lean[note] if {
	some note, tc in leans
	got := rule.verdict["effect.exit"] with input as _input(tc.effect, tc.consent)
	got.lean == tc.lean
}

test_only_a_known_aim_excludes if {
	rule.applies == {"effect.exit"} with input as {"effect": [{"at": "effect.exit"}]}
	rule.applies == set() with input as {"effect": [{"at": "effect.exit", "kind": "partition"}]}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"effect": [{"at": "effect.exit"}], "graph": {"effect.exit": []}}
}
