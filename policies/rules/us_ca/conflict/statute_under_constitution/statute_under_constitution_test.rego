package rules.us_ca.conflict.statute_under_constitution_test

import future.keywords.not

import data.rules.us_ca.conflict.statute_under_constitution as rule

_input(effect) := {"proposal": {"instrument": "initiative_statute"}, "effect": [object.union({"at": "effect.a", "kind": "secession", "by": "vote"}, effect)]}

decided := {
	"by itself": {"effect": {"force": "self_executing"}, "ok": false},
	"by command": {"effect": {"force": "commands"}, "ok": false},
	"by an act of Congress": {"effect": {"force": "self_executing", "by": "congress"}, "ok": false},
	"a study": {"effect": {"force": "study"}, "ok": true},
	"a study of autonomy": {"effect": {"force": "study", "kind": "autonomy"}, "ok": true},
	"talks on autonomy": {"effect": {"force": "authorizes", "kind": "autonomy"}, "ok": true},
}

test_decided[note] if {
	some note, tc in decided
	got := rule.verdict["effect.a"] with input as _input(tc.effect)
	got.ok == tc.ok
}

leans := {
	"another status": {"effect": {"force": "self_executing", "kind": "status_change"}, "lean": "breach"},
	"another status by command": {"effect": {"force": "commands", "kind": "status_change", "by": "legislature"}, "lean": "breach"},
	"an agreement demanded": {"effect": {"force": "commands", "by": "agreement"}, "lean": "breach"},
	"negotiation commanded": {"effect": {"force": "commands", "by": "negotiation", "kind": "status_change"}, "lean": "breach"},
	"negotiation on leaving commanded": {"effect": {"force": "commands", "by": "negotiation"}, "lean": "breach"},
	"an act of Congress demanded": {"effect": {"force": "commands", "by": "congress"}, "lean": "breach"},
	"an opinion": {"effect": {"force": "opinion"}, "lean": "open"},
	"talks on leaving": {"effect": {"force": "authorizes"}, "lean": "breach"},
	"an amendment first": {"effect": {"force": "self_executing", "by": "amendment"}, "lean": "open"},
	"autonomy by itself": {"effect": {"force": "self_executing", "kind": "autonomy"}, "lean": "open"},
}

test_lean[note] if {
	some note, tc in leans
	got := rule.verdict["effect.a"] with input as _input(tc.effect)
	got.lean == tc.lean
}

instruments := {
	"initiative_statute": {"effect.a"},
	"initiative_ordinance": {"effect.a"},
	"bill": {"effect.a"},
	"initiative_constitutional_amendment": set(),
	"initiative_combined": set(),
	"convention_revision": set(),
	"advisory_question": set(),
}

test_instruments[instrument] if {
	some instrument, governed in instruments
	rule.applies == governed with input as {"proposal": {"instrument": instrument}, "effect": [{"at": "effect.a"}]}
}

test_a_statute_leaves_the_constitution_alone if {
	constitution := {"at": "change.a", "action": "repeal", "law": [{"body": "ca.const", "key": "ca.const.art.3.s.1"}]}
	code := {"at": "change.b", "action": "repeal", "law": [{"body": "ca.gov", "key": "ca.gov.434"}]}
	facts := {"proposal": {"instrument": "initiative_statute"}, "change": [constitution, code]}
	rule.applies == {"change.a"} with input as facts
	got := rule.verdict["change.a"] with input as facts
	not got.ok
}

test_partition_is_another_matter if rule.applies == set() with input as {"effect": [{"at": "effect.a", "kind": "partition"}]}

test_silence_is_asked_for if {
	asks := rule.asks["effect.a"] with input as {"effect": [{"at": "effect.a"}]}
	asks == {["proposal", "instrument"], ["effect.a", "kind"], ["effect.a", "force"], ["effect.a", "by"]}
}

test_needs if count(rule.needs) == 0

test_no_statutes[instrument] if {
	some instrument in ["advisory_question", "declaration_of_policy", "resolution", "proclamation", "plebiscite", "private_vote"]
	rule.applies == set() with input as {"proposal": {"instrument": instrument}, "effect": [{"at": "effect.a"}]}
}

test_other_aims[kind] if {
	some kind in ["partition", "statehood", "ends_state", "new_law"]
	rule.applies == set() with input as {"effect": [{"at": "effect.a", "kind": kind}]}
}

test_a_change_is_asked_about if {
	asks := rule.asks["change.a"] with input as {"change": [{"at": "change.a"}]}
	asks == {["proposal", "instrument"], ["change.a", "law"], ["change.a", "action"]}
}

test_by_amendment[note] if {
	some note, kind in {"out of the Union": "secession", "another status": "status_change"}
	got := rule.verdict["effect.a"] with input as _input({"force": "commands", "by": "amendment", "kind": kind})
	got.message == "amendment"
}

test_a_study_by_amendment_is_a_study if {
	got := rule.verdict["effect.a"] with input as _input({"force": "study", "by": "amendment"})
	got.ok
}

test_cure_only_for_what_operates if {
	rule.cures == {"effect.a": {{"op": "set", "at": "effect.a.force", "hcl": "\"study\""}}} with input as _input({"force": "self_executing"})
	rule.cures == {} with input as _input({"force": "opinion"})
}

test_autonomy_by_an_amendment_is_autonomy if {
	got := rule.verdict["effect.a"] with input as _input({"force": "self_executing", "kind": "autonomy", "by": "amendment"})
	got.message == "autonomy"
}

test_no_verdict_on_a_change_of_other_law if {
	code := {"at": "change.b", "action": "repeal", "law": [{"body": "ca.gov", "key": "ca.gov.434", "text": "Gov. Code, § 434"}]}
	rule.verdict == {} with input as {"proposal": {"instrument": "initiative_statute"}, "change": [code]}
}

messages := {
	"another status": {"effect": {"force": "self_executing", "kind": "status_change"}, "message": "status"},
	"an agreement demanded": {"effect": {"force": "commands", "by": "agreement"}, "message": ""},
}

test_message[note] if {
	some note, tc in messages
	got := rule.verdict["effect.a"] with input as _input(tc.effect)
	object.get(got, "message", "") == tc.message
}

quoted := {"ca.const.art.3.s.1": "ca_const_3_1", "ca.const.art.3": "ca_const_3_1", "ca.const.art.13a.s.1": "ca_const_1_26"}

test_the_section_that_is_changed[key] if {
	some key, section in quoted
	change := {"at": "change.a", "action": "amend", "law": [{"body": "ca.const", "key": key, "text": key}]}
	rule.verdict["change.a"].because == section with input as {"proposal": {"instrument": "initiative_statute"}, "change": [change]}
}
