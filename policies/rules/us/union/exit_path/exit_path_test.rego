package rules.us.union.exit_path_test

import future.keywords.not

import data.rules.us.union.exit_path as rule

_input(by, consent) := {
	"effect": [{"at": "effect.exit", "kind": "secession", "force": "self_executing", "by": by, "when": [], "requires": ["consent.c"]}],
	"consent": [object.union({"at": "consent.c", "of": "congress", "form": "act_of_congress", "status": "condition"}, consent)],
	"graph": {"effect.exit": ["consent.c"], "consent.c": []},
}

cases := {
	"an amendment as condition": {"by": "vote", "consent": {"form": "article_v"}, "ok": true},
	"by an amendment": {"by": "amendment", "consent": {"of": "voters", "form": "vote"}, "ok": true},
	"an amendment asked for": {"by": "vote", "consent": {"form": "article_v", "status": "requested"}, "ok": false},
	"one chamber": {"by": "vote", "consent": {"form": "one_house"}, "ok": false},
	"one chamber, foreseen": {"by": "vote", "consent": {"form": "one_house", "status": "foreseen"}, "ok": false},
	"members of the House": {"by": "congress", "consent": {"of": "us_house", "form": "vote"}, "ok": false},
	"the State's voters": {"by": "vote", "consent": {"of": "voters", "form": "vote"}, "ok": false},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict["effect.exit"] with input as _input(tc.by, tc.consent)
	got.ok == tc.ok
}

referred := {
	"an act of Congress": {"by": "vote", "consent": {}},
	"an agreement": {"by": "vote", "consent": {"form": "agreement"}},
	"the States": {"by": "vote", "consent": {"of": "states", "form": "vote"}},
	"negotiation": {"by": "negotiation", "consent": {"status": "foreseen"}},
	"by Congress, asked for": {"by": "congress", "consent": {"status": "requested"}},
}

test_other_consents_are_for_counsel[note] if {
	some note, tc in referred
	got := rule.verdict["effect.exit"] with input as _input(tc.by, tc.consent)
	got.lean == "open"
}

test_opinions_and_other_aims_are_no_steps if {
	rule.applies == set() with input as {"effect": [{"at": "effect.exit", "kind": "secession", "force": "opinion"}]}
	rule.applies == set() with input as {"effect": [{"at": "effect.exit", "kind": "autonomy", "force": "commands"}]}
	rule.applies == {"effect.exit"} with input as {"effect": [{"at": "effect.exit"}]}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"effect": [{"at": "effect.exit"}], "graph": {"effect.exit": []}}
}

_kinds := {"secession", "autonomy", "status_change", "partition", "statehood", "ends_state", "new_law"}

_forces := {"self_executing", "commands", "authorizes", "opinion", "study"}

test_it_governs_steps_out if {
	facts := {"effect": [{"at": kind, "kind": kind, "force": "commands"} | some kind in _kinds]}
	rule.applies == {"secession"} with input as facts
	forces := {"effect": [{"at": force, "kind": "secession", "force": force} | some force in _forces]}
	rule.applies == {"self_executing", "commands", "authorizes"} with input as forces
}

test_needs if rule.needs == {"kind", "force"}

test_it_asks_by_what_and_on_which_conditions if {
	facts := {"effect": [{"at": "effect.exit"}], "graph": {"effect.exit": []}}
	rule.asks["effect.exit"] == {["effect.exit", "by"], ["effect.exit", "when"], ["effect.exit", "requires"]} with input as facts
}

test_the_law_that_is_missed if {
	vote := rule.verdict["effect.exit"] with input as _input("vote", {"of": "voters", "form": "vote"})
	[vote.message, vote.because] == ["fail", "us_const_art5"]
	chamber := rule.verdict["effect.exit"] with input as _input("vote", {"form": "one_house"})
	[chamber.message, chamber.because] == ["fail_one_house", "us_const_art1_s7"]
}
