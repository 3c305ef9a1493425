package rules.us.union.no_unilateral_exit_test

import future.keywords.not

import data.rules.us.union.no_unilateral_exit as rule

_effect := {"at": "effect.exit", "kind": "secession", "force": "self_executing", "by": "vote", "when": [], "requires": ["consent.c"]}

_consent := {"at": "consent.c", "of": "congress", "form": "article_v", "status": "condition"}

_input(effect, consent) := {
	"effect": [object.union(_effect, effect)],
	"consent": [object.union(_consent, consent)],
	"graph": {"effect.exit": ["consent.c"], "consent.c": []},
}

cases := {
	"an amendment as condition": {"effect": {}, "consent": {}, "ok": true},
	"an amendment only foreseen": {"effect": {}, "consent": {"status": "foreseen"}, "ok": false},
	"one chamber": {"effect": {}, "consent": {"form": "one_house"}, "ok": false},
	"one chamber, said to be Congress": {"effect": {"by": "congress"}, "consent": {"of": "us_house", "form": "vote"}, "ok": false},
	"a command on a vote": {"effect": {"force": "commands"}, "consent": {"form": "one_house"}, "ok": false},
	"an act of the Legislature": {"effect": {"force": "commands", "by": "legislature"}, "consent": {"of": "voters", "form": "vote"}, "ok": false},
	"a study": {"effect": {"force": "study"}, "consent": {"form": "one_house"}, "ok": true},
	"autonomy by agreement": {"effect": {"kind": "autonomy", "by": "agreement"}, "consent": {"status": "foreseen"}, "ok": true},
	"an opinion on autonomy": {"effect": {"kind": "autonomy", "force": "opinion"}, "consent": {}, "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict["effect.exit"] with input as _input(tc.effect, tc.consent)
	got.ok == tc.ok
}

leans := {
	"an act of Congress": {"effect": {}, "consent": {"form": "act_of_congress"}, "lean": "open"},
	"negotiation": {"effect": {"force": "authorizes", "by": "negotiation"}, "consent": {"status": "foreseen"}, "lean": "breach"},
	"negotiation, commanded": {"effect": {"force": "commands", "by": "negotiation"}, "consent": {"status": "foreseen"}, "lean": "breach"},
	"negotiation that waits for Congress": {"effect": {"force": "authorizes", "by": "negotiation"}, "consent": {"form": "act_of_congress"}, "lean": "open"},
	"an opinion": {"effect": {"force": "opinion"}, "consent": {}, "lean": "no_breach"},
	"another status by a vote": {"effect": {"kind": "status_change"}, "consent": {"status": "requested"}, "lean": "breach"},
	"autonomy by a vote": {"effect": {"kind": "autonomy"}, "consent": {"form": "one_house"}, "lean": "breach"},
}

test_lean[note] if {
	some note, tc in leans
	got := rule.verdict["effect.exit"] with input as _input(tc.effect, tc.consent)
	got.lean == tc.lean
}

test_only_a_known_aim_excludes if {
	rule.applies == {"effect.exit", "territory.t"} with input as {"effect": [{"at": "effect.exit"}], "territory": [{"at": "territory.t"}]}
	rule.applies == set() with input as {"effect": [{"at": "effect.exit", "kind": "partition"}], "territory": [{"at": "territory.t", "action": "new_state"}]}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"effect": [{"at": "effect.exit"}], "territory": [{"at": "territory.t"}], "graph": {"effect.exit": [], "territory.t": []}}
}
