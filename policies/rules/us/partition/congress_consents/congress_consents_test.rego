package rules.us.partition.congress_consents_test

import future.keywords.not

import data.rules.us.partition.congress_consents as rule

_input(action, consent) := {
	"jurisdiction": "us_ca", "as_of": "2018-07-01",
	"territory": [{"at": "territory.t", "action": action, "when": [], "requires": ["consent.c"]}],
	"consent": [object.union({"at": "consent.c", "of": "congress", "form": "act_of_congress", "status": "condition"}, consent)],
	"graph": {"territory.t": ["consent.c"], "consent.c": []},
}

cases := {
	"Congress, as a condition": {"action": "new_state", "consent": {}, "ok": true},
	"Congress, given": {"action": "several_states", "consent": {"status": "given"}, "ok": true},
	"Congress, to move a part": {"action": "joins_state", "consent": {}, "ok": true},
	"not mentioned": {"action": "new_state", "consent": {"status": "unmentioned"}, "ok": false},
	"Congress, to make a territory": {"action": "becomes_territory", "consent": {}, "ok": true},
	"one chamber, for a territory": {"action": "becomes_territory", "consent": {"of": "us_house", "form": "one_house"}, "ok": false},
	"one chamber": {"action": "new_state", "consent": {"of": "us_house", "form": "one_house"}, "ok": false},
	"votes of members of Congress": {"action": "new_state", "consent": {"form": "vote"}, "ok": false},
	"a joint resolution": {"action": "new_state", "consent": {"form": "resolution"}, "ok": true},
	"only the Legislature": {"action": "new_state", "consent": {"of": "legislature"}, "ok": false},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict["territory.t"] with input as _input(tc.action, tc.consent)
	got.ok == tc.ok
}

referred := {
	"asked for": {"action": "new_state", "consent": {"status": "requested"}, "message": "refer_outstanding"},
	"foreseen": {"action": "several_states", "consent": {"status": "foreseen"}, "message": "refer_outstanding"},
	"a part moves": {"action": "joins_state", "consent": {"of": "legislature"}, "message": "refer_move"},
	"a territory": {"action": "becomes_territory", "consent": {"of": "legislature"}, "message": "refer_territory"},
	"a territory, asked for": {"action": "becomes_territory", "consent": {"status": "requested"}, "message": "refer_outstanding"},
}

test_refer[note] if {
	some note, tc in referred
	got := rule.verdict["territory.t"] with input as _input(tc.action, tc.consent)
	got.message == tc.message
}

test_an_act_is_meant_where_the_measure_is_silent_on_the_form if {
	silent := {"at": "consent.c", "of": "congress", "status": "condition", "silent": {"form": true}}
	got := rule.verdict["territory.t"] with input as object.union(_input("new_state", {}), {"consent": [silent]})
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
	facts := object.union(_input("new_state", {}), {"graph": {"territory.t": [], "consent.c": []}})
	rule.verdict["territory.t"].ok == false with input as facts
}

test_one_house_is_not_congress if {
	got := rule.verdict["territory.t"] with input as _input("new_state", {"form": "one_house"})
	got.message == "fail_one_house"
}

leading := {"new_state": "us_const_art4_s3_new_states", "becomes_territory": "us_const_art4_s3_property"}

test_states_are_admitted_and_territories_made_by_congress[action] if {
	some action, authority in leading
	got := rule.verdict["territory.t"] with input as _input(action, {"status": "requested"})
	[got.lean, got.because] == ["breach", authority]
	[f.authority | some f in got.factors; f.points == "breach"] == [authority]
}

test_both_sides_are_told if {
	got := rule.verdict["territory.t"] with input as _input("becomes_territory", {"of": "legislature"})
	[got.lean, got.because] == ["breach", "us_const_art4_s3_property"]
	[[f.points, f.authority] | some f in got.factors] == [["breach", "us_const_art4_s3_property"], ["no_breach", "us_const_art4_s3_new_states"]]
}

test_one_chamber_is_no_act if {
	got := rule.verdict["territory.t"] with input as _input("new_state", {"of": "us_house", "form": "one_house"})
	[got.message, got.because] == ["fail_one_house", "us_const_art1_s7"]
}
