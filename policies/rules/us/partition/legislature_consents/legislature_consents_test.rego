package rules.us.partition.legislature_consents_test

import future.keywords.not

import data.rules.us.partition.legislature_consents as rule

_input(action, proposer, consent) := {
	"proposal": {"proposer": proposer},
	"territory": [{"at": "territory.t", "action": action, "when": [], "requires": ["consent.c"]}],
	"consent": [object.union({"at": "consent.c", "of": "legislature", "status": "condition", "given_by": "itself"}, consent)],
	"graph": {"territory.t": ["consent.c"], "consent.c": []},
}

cases := {
	"the Legislature, as a condition": {"action": "new_state", "proposer": "voters", "consent": {}, "ok": true},
	"the Legislature, given": {"action": "several_states", "proposer": "voters", "consent": {"status": "given"}, "ok": true},
	"the Legislature, to move a part": {"action": "joins_state", "proposer": "voters", "consent": {}, "ok": true},
	"the Legislature, to make a territory": {"action": "becomes_territory", "proposer": "voters", "consent": {}, "ok": true},
	"a territory by the Legislature's own measure": {"action": "becomes_territory", "proposer": "legislature", "consent": {"of": "congress"}, "ok": true},
	"not mentioned": {"action": "new_state", "proposer": "voters", "consent": {"status": "unmentioned"}, "ok": false},
	"somebody else's": {"action": "new_state", "proposer": "voters", "consent": {"given_by": "other"}, "ok": false},
	"only Congress": {"action": "new_state", "proposer": "voters", "consent": {"of": "congress"}, "ok": false},
	"only the counties": {"action": "several_states", "proposer": "voters", "consent": {"of": "county_voters"}, "ok": false},
	"the Legislature's own measure": {"action": "new_state", "proposer": "legislature", "consent": {"of": "congress"}, "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict["territory.t"] with input as _input(tc.action, tc.proposer, tc.consent)
	got.ok == tc.ok
}

referred := {
	"the voters for the Legislature": {"action": "new_state", "consent": {"given_by": "voters"}, "message": "refer_voters"},
	"asked for": {"action": "new_state", "consent": {"status": "requested"}, "message": "refer_outstanding"},
	"foreseen": {"action": "several_states", "consent": {"status": "foreseen"}, "message": "refer_outstanding"},
	"a part moves": {"action": "joins_state", "consent": {"of": "congress"}, "message": "refer_move"},
	"a territory": {"action": "becomes_territory", "consent": {"of": "congress"}, "message": "refer_territory"},
	"a territory, the voters for the Legislature": {"action": "becomes_territory", "consent": {"given_by": "voters"}, "message": "refer_voters"},
	"a territory, asked for": {"action": "becomes_territory", "consent": {"status": "requested"}, "message": "refer_outstanding"},
}

test_refer[note] if {
	some note, tc in referred
	got := rule.verdict["territory.t"] with input as _input(tc.action, "voters", tc.consent)
	got.message == tc.message
}

test_who_gives_it_is_the_legislature_where_the_measure_is_silent if {
	silent := {"at": "consent.c", "of": "legislature", "status": "condition", "silent": {"given_by": true}}
	got := rule.verdict["territory.t"] with input as object.union(_input("new_state", "voters", {}), {"consent": [silent]})
	got.ok
}

test_silence_gives_no_verdict if {
	facts := {"territory": [{"at": "territory.t"}], "graph": {"territory.t": []}}
	rule.verdict == {} with input as facts
	rule.applies == {"territory.t"} with input as facts
}

test_it_governs_new_states_and_moves if {
	facts := {"territory": [{"at": action, "action": action} | some action in {"new_state", "several_states", "joins_state", "becomes_territory", "special_status", "leaves_union"}], "graph": {}}
	rule.applies == {"new_state", "several_states", "joins_state", "becomes_territory"} with input as facts
	object.keys(rule.verdict) == {"new_state", "several_states", "joins_state", "becomes_territory"} with input as facts
}

test_needs if rule.needs == {"action"}

test_a_consent_on_which_it_does_not_depend if {
	facts := object.union(_input("new_state", "voters", {}), {"graph": {"territory.t": [], "consent.c": []}})
	rule.verdict["territory.t"].ok == false with input as facts
}

test_it_asks_who_gives_the_legislatures_consent if {
	needed := {["territory.t", "when"], ["territory.t", "requires"], ["consent.c", "of"], ["consent.c", "status"]}
	rule.asks["territory.t"] == needed | {["consent.c", "given_by"]} with input as _input("new_state", "voters", {})
	other := _input("new_state", "voters", {"of": "county_voters"})
	rule.asks["territory.t"] == needed | {["proposal", "proposer"]} with input as other
	apart := object.union(_input("new_state", "voters", {}), {"graph": {"territory.t": [], "consent.c": []}})
	rule.asks["territory.t"] == {["territory.t", "when"], ["territory.t", "requires"], ["proposal", "proposer"]} with input as apart
}

test_voters_asked_for_the_legislatures_consent if {
	got := rule.verdict["territory.t"] with input as _input("new_state", "voters", {"given_by": "voters", "status": "requested"})
	got.message == "refer_outstanding"
	given := rule.verdict["territory.t"] with input as _input("new_state", "voters", {"given_by": "voters", "status": "given"})
	given.message == "refer_voters"
}

test_both_sides_are_told_of_a_territory if {
	got := rule.verdict["territory.t"] with input as object.union(_input("becomes_territory", "voters", {"of": "congress"}), {"jurisdiction": "us_ca", "as_of": "2018-07-01"})
	[got.lean, got.because] == ["breach", "us_const_art4_s3_new_states"]
	[[f.points, f.authority] | some f in got.factors] == [["breach", "us_const_art4_s3_new_states"], ["no_breach", "us_const_art4_s3_property"]]
}
