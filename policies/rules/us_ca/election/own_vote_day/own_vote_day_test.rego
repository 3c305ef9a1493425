package rules.us_ca.election.own_vote_day_test

import future.keywords.not

import data.rules.us_ca.election.own_vote_day as rule

_input(as_of, election, petition) := {
	"as_of": as_of,
	"proposal": {"instrument": "initiative_statute"},
	"petition": petition,
	"election": [object.union({"at": "election.own", "decides": ["proposal"], "set_by": "plan"}, election)],
}

cases := {
	"November of an even year": {"as_of": "2024-11-19", "date": "2026-11-03", "kind": "statewide_general", "ok": true},
	"a week later": {"as_of": "2024-11-19", "date": "2026-11-10", "kind": "statewide_general", "ok": false},
	"November of an odd year": {"as_of": "2024-11-19", "date": "2025-11-04", "kind": "established_date", "ok": false},
	"a special election on that day": {"as_of": "2024-11-19", "date": "2025-11-04", "kind": "statewide_special", "ok": true},
	"a primary today": {"as_of": "2024-11-19", "date": "2026-06-02", "kind": "statewide_primary", "ok": false},
	"a primary of 1990": {"as_of": "1989-11-01", "date": "1990-06-05", "kind": "statewide_primary", "ok": true},
	"a primary of March 2000": {"as_of": "1998-11-01", "date": "2000-03-07", "kind": "statewide_primary", "ok": true},
	"the last primary before the change": {"as_of": "2009-11-01", "date": "2010-06-08", "kind": "statewide_primary", "ok": true},
	"the first primary after the first November": {"as_of": "2013-01-01", "date": "2014-06-03", "kind": "statewide_primary", "ok": false},
	"no primary day": {"as_of": "1989-11-01", "date": "1990-06-12", "kind": "statewide_primary", "ok": false},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict["election.own"] with input as _input(tc.as_of, {"date": tc.date, "kind": tc.kind}, {})
	got.ok == tc.ok
}

certified := {
	"the day before the change": {"day": "2011-06-30", "ok": true},
	"the day of the change": {"day": "2011-07-01", "ok": false},
}

test_certification_decides_in_between[note] if {
	some note, tc in certified
	election := {"date": "2012-06-05", "kind": "statewide_primary"}
	got := rule.verdict["election.own"] with input as _input("2011-11-01", election, {"certified": tc.day})
	got.ok == tc.ok
	["petition", "certified"] in rule.asks["election.own"] with input as _input("2011-11-01", election, {})
}

test_only_a_command_is_blocking if {
	election := {"date": "2026-09-15", "kind": "other"}
	text := rule.verdict["election.own"] with input as _input("2024-11-19", object.union(election, {"set_by": "text"}), {})
	text.severity == "blocking"
	plan := rule.verdict["election.own"] with input as _input("2024-11-19", election, {})
	plan.severity == "major"
	plan.right == "2026-11-03"
}

test_a_later_vote_is_not_governed if {
	rule.applies == set() with input as _input("2024-11-19", {"decides": ["question.q"]}, {})
	rule.applies == {"election.own"} with input as {"election": [{"at": "election.own"}]}
}

test_what_is_asked if {
	rule.needs == {"decides", "date"}
	rule.asks["election.own"] == {["proposal", "instrument"]} with input as _input("2024-11-19", {"date": "2026-11-03"}, {})
	rule.asks["election.own"] == {["proposal", "instrument"], ["election.own", "kind"]} with input as _input("2024-11-19", {"date": "2026-09-15"}, {})
	rule.asks["election.own"] == {["proposal", "instrument"], ["election.own", "kind"]} with input as _input("2024-11-19", {"date": "2025-11-04", "kind": "statewide_special"}, {})
	wrong := _input("2024-11-19", {"date": "2026-09-15", "kind": "other"}, {})
	rule.asks["election.own"] == {["proposal", "instrument"], ["election.own", "kind"], ["election.own", "set_by"]} with input as wrong
}

test_certification_counts_only_in_between if {
	election := {"date": "2014-06-03", "kind": "statewide_primary"}
	got := rule.verdict["election.own"] with input as _input("2013-01-01", election, {"certified": "2011-06-30"})
	got.ok == false
	early := {"date": "2010-06-08", "kind": "statewide_primary"}
	not ["petition", "certified"] in rule.asks["election.own"] with input as _input("2009-01-01", early, {})
	november := {"date": "2011-11-08", "kind": "other"}
	not ["petition", "certified"] in rule.asks["election.own"] with input as _input("2011-08-01", november, {})
}

test_a_cure_only_for_a_wrong_day if {
	rule.cures == {} with input as _input("2024-11-19", {"date": "2026-11-03"}, {})
	count(rule.cures["election.own"]) == 2 with input as _input("2024-11-19", {"date": "2026-09-15", "kind": "other"}, {})
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"as_of": "2024-11-19", "election": [{"at": "election.own"}]}
}

test_the_law_that_closes_the_day[day] if {
	some day, law in {"2026-06-02": "elec_9016", "2026-09-15": "ca_const_2_8c"}
	got := rule.verdict["election.own"] with input as _input("2024-11-19", {"date": day, "kind": "other"}, {})
	[got.ok, got.because] == [false, law]
}
