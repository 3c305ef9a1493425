package rules.us_ca.office.commission_mechanics_test

import future.keywords.not

import data.rules.us_ca.office.commission_mechanics as rule

_all := {"selection.method", "term", "vacancy", "removal", "quorum", "staff", "ends"}

_commission(silent) := {
	"commission": [{"at": "commission.c", "silent": {fact: true | some fact in silent}}],
	"known": {"commission.c": {fact: "stated" | some fact in _all}},
}

cases := {
	"all stated": {"silent": set(), "open": []},
	"silent on vacancies": {"silent": {"vacancy"}, "open": ["vacancies"]},
	"silent on all": {"silent": _all, "open": ["how members are chosen", "how long they serve", "vacancies", "removal", "the quorum", "staff", "when it ends"]},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict["commission.c"] with input as _commission(tc.silent)
	[got.ok, got.open] == [tc.open == [], tc.open]
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"commission": [{"at": "commission.c"}], "known": {}}
}

test_a_local_board_is_not_the_states if {
	facts := _commission({"vacancy"})
	got := rule.verdict["commission.c"] with input as object.union(facts, {"proposal": {"instrument": "initiative_ordinance"}})
	[got.ok, got.message, got.because] == [false, "local", "gov_1770_vacancy"]
	state := rule.verdict["commission.c"] with input as object.union(facts, {"proposal": {"instrument": "initiative_statute"}})
	not state.message
}
