package rules.us_ca.election.later_vote_day_test

import future.keywords.not

import data.rules.us_ca.election.later_vote_day as rule

_input(as_of, instrument, election) := {
	"as_of": as_of,
	"proposal": {"instrument": instrument},
	"election": [object.union({"at": "election.later", "decides": ["question.q"], "set_by": "text", "displaces": [], "called_by": "measure"}, election)],
}

cases := {
	"general election": {"as_of": "2025-01-23", "date": "2028-11-07", "ok": true},
	"the day before it": {"as_of": "2025-01-23", "date": "2028-11-06", "ok": false},
	"the day after it": {"as_of": "2025-01-23", "date": "2028-11-08", "ok": false},
	"November of an odd year": {"as_of": "2025-01-23", "date": "2027-11-02", "ok": true},
	"June of an odd year, law of 2019": {"as_of": "2019-12-31", "date": "2021-06-08", "ok": true},
	"June of an odd year, law of 2021": {"as_of": "2021-01-01", "date": "2021-06-08", "ok": false},
	"5 March 2019": {"as_of": "2016-12-23", "date": "2019-03-05", "ok": true},
	"13 March 2019": {"as_of": "2016-11-21", "date": "2019-03-13", "ok": false},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict["election.later"] with input as _input(tc.as_of, "initiative_statute", {"date": tc.date})
	got.ok == tc.ok
}

_displaced(section) := {"date": "2028-09-12", "displaces": [{"key": section}]}

test_only_the_sections_in_the_way_are_a_departure if {
	verdict := rule.verdict["election.later"] with input as _input("2025-01-23", "initiative_statute", _displaced("ca.elec.1000"))
	verdict.lean == "no_breach"
	other := rule.verdict["election.later"] with input as _input("2025-01-23", "initiative_statute", _displaced("ca.elec.9050"))
	other.ok == false
}

test_a_plan_is_advisory if {
	verdict := rule.verdict["election.later"] with input as _input("2025-01-23", "initiative_statute", {"date": "2028-09-12", "set_by": "plan"})
	verdict.severity == "advisory"
	verdict.weekday == "Tuesday"
}

test_dates_that_the_library_does_not_know_are_undecided if {
	election := {"date": "2005-03-08"}
	rule.verdict == {} with input as _input("2007-12-31", "initiative_statute", election)
	count(rule.verdict) == 1 with input as _input("2008-01-01", "initiative_statute", election)
}

test_what_is_asked if {
	rule.needs == {"decides", "date"}
	on := _input("2025-01-23", "initiative_statute", {"date": "2028-11-07"})
	rule.asks["election.later"] == {["proposal", "instrument"]} with input as on
	off := _input("2025-01-23", "initiative_statute", {"date": "2028-09-12"})
	rule.asks["election.later"] == {["proposal", "instrument"], ["election.later", "called_by"], ["election.later", "displaces"], ["election.later", "set_by"]} with input as off
}

test_other_instruments_are_not_governed if {
	rule.applies == set() with input as _input("2025-01-23", "bill", {})
}

test_each_section_in_the_way_can_be_displaced if {
	every section in {"ca.elec.1000", "ca.elec.1001", "ca.elec.1002", "ca.elec.1100", "ca.elec.1400"} {
		got := rule.verdict["election.later"] with input as _input("2025-01-23", "initiative_statute", _displaced(section))
		got.lean == "no_breach"
	}
}

test_a_cure_only_for_a_day_off_the_dates if {
	rule.cures == {} with input as _input("2025-01-23", "initiative_statute", {"date": "2028-11-07"})
	count(rule.cures["election.later"]) == 2 with input as _input("2025-01-23", "initiative_statute", {"date": "2028-09-12"})
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"as_of": "2025-01-23", "proposal": {}, "election": [{"at": "election.later"}]}
	rule.applies == {"election.later"} with input as {"election": [{"at": "election.later"}]}
}

test_an_amendment_need_not_depart_from_a_lawful_day if {
	rule.verdict["election.later"].ok with input as _input("2025-01-23", "initiative_constitutional_amendment", {"date": "2028-11-07"})
}
