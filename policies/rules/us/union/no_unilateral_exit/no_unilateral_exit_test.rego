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

_kinds := {"secession", "autonomy", "status_change", "partition", "statehood", "ends_state", "new_law"}

_forces := {"self_executing", "commands", "authorizes", "opinion", "study"}

test_it_governs_what_may_separate if {
	facts := {"effect": [{"at": kind, "kind": kind} | some kind in _kinds]}
	rule.applies == {"secession", "autonomy", "status_change"} with input as facts
	parts := {"territory": [{"at": action, "action": action} | some action in {"new_state", "several_states", "joins_state", "becomes_territory", "special_status", "leaves_union"}]}
	rule.applies == {"leaves_union"} with input as parts
}

test_it_asks_for_conditions_of_steps_only if {
	own := {["effect.exit", "kind"], ["effect.exit", "force"]}
	step := own | {["effect.exit", "by"], ["effect.exit", "when"], ["effect.exit", "requires"]}
	wanted := {"self_executing": step, "commands": step, "authorizes": step, "opinion": own, "study": own}
	every force, asked in wanted {
		rule.asks["effect.exit"] == asked with input as {"effect": [{"at": "effect.exit", "force": force}], "graph": {"effect.exit": []}}
	}
	rule.asks["territory.t"] == {["territory.t", "action"], ["territory.t", "when"], ["territory.t", "requires"]} with input as {
		"territory": [{"at": "territory.t"}],
		"graph": {"territory.t": []},
	}
}

messages := {
	"authorized on a vote": {"effect": {"force": "authorizes"}, "consent": {"form": "one_house"}, "message": "refer"},
	"commanded by negotiation": {"effect": {"force": "commands", "by": "negotiation"}, "consent": {"status": "foreseen"}, "message": "refer"},
	"commanded with an act of Congress": {"effect": {"force": "commands"}, "consent": {"form": "act_of_congress"}, "message": "refer_national"},
	"authorized with an act of Congress": {"effect": {"force": "authorizes"}, "consent": {"form": "act_of_congress"}, "message": "refer"},
	"another status, commanded": {"effect": {"kind": "status_change", "force": "commands"}, "consent": {"form": "one_house"}, "message": "refer_status"},
	"another status, authorized": {"effect": {"kind": "status_change", "force": "authorizes"}, "consent": {"form": "one_house"}, "message": "refer"},
	"another status, with an act of Congress": {"effect": {"kind": "status_change"}, "consent": {"form": "act_of_congress"}, "message": "refer_national"},
	"separation on a vote": {"effect": {}, "consent": {"status": "requested"}, "message": "fail"},
	"separation on one chamber": {"effect": {}, "consent": {"form": "one_house"}, "message": "fail_one_house"},
}

test_message[note] if {
	some note, tc in messages
	got := rule.verdict["effect.exit"] with input as _input(tc.effect, tc.consent)
	object.get(got, "message", "refer") == tc.message
}

rests := {
	"a vote alone": {"effect": {}, "consent": {"of": "voters", "form": "vote"}, "on": ["a vote of the State alone"]},
	"one chamber": {"effect": {}, "consent": {"form": "one_house"}, "on": ["a vote of the State", "a vote of one chamber of Congress"]},
	"one chamber by itself": {"effect": {"by": "congress"}, "consent": {"form": "one_house"}, "on": ["a vote of one chamber of Congress"]},
	"the Legislature, and a consent asked for": {
		"effect": {"by": "legislature"}, "consent": {"status": "requested"},
		"on": ["an act of the Legislature", "consents that the measure does not make a condition"],
	},
}

test_rests_on[note] if {
	some note, tc in rests
	got := rule.verdict["effect.exit"] with input as _input(tc.effect, tc.consent)
	got.rests_on == tc.on
}
