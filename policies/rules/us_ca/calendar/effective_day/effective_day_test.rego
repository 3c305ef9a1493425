package rules.us_ca.calendar.effective_day_test

import future.keywords.not

import data.rules.us_ca.calendar.effective_day as rule

_input(as_of, vote, clause) := {
	"as_of": as_of,
	"proposal": {"instrument": "initiative_statute"},
	"election": [{"at": "election.own", "decides": ["proposal"], "date": vote}],
	"clause": [object.union({"at": "clause.c", "kind": "effective"}, clause)],
}

cases := {
	"the fifth day if the statement is filed when due": {"as_of": "2024-11-19", "vote": "2026-11-03", "date": "2026-12-16", "ok": true},
	"a day before": {"as_of": "2024-11-19", "vote": "2026-11-03", "date": "2026-12-15", "ok": false},
	"the fifth day after the vote": {"as_of": "2024-11-19", "vote": "2026-11-03", "date": "2026-11-08", "ok": false},
	"the fourth day after the vote": {"as_of": "2024-11-19", "vote": "2026-11-03", "date": "2026-11-07", "ok": false},
	"1 January": {"as_of": "2024-11-19", "vote": "2026-11-03", "date": "2027-01-01", "ok": true},
	"the next day, old law": {"as_of": "2018-06-05", "vote": "2018-11-06", "date": "2018-11-07", "ok": true},
	"the next day, new law": {"as_of": "2018-06-06", "vote": "2018-11-06", "date": "2018-11-07", "ok": false},
	"the ballot of 2028": {"as_of": "2026-11-25", "vote": "2028-11-07", "date": "2028-12-20", "ok": true},
	"a day short in 2028": {"as_of": "2026-11-25", "vote": "2028-11-07", "date": "2028-12-19", "ok": false},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict["clause.c"] with input as _input(tc.as_of, tc.vote, {"date": tc.date})
	got.ok == tc.ok
}

rules := {
	"as law": {"as_of": "2024-11-19", "rule": "as_law", "ok": true},
	"on condition": {"as_of": "2024-11-19", "rule": "on_condition", "ok": true},
	"the election day": {"as_of": "2024-11-19", "rule": "election_day", "ok": false},
	"the next day": {"as_of": "2018-06-06", "rule": "day_after_election", "ok": false},
	"the next day, old law": {"as_of": "2018-06-05", "rule": "day_after_election", "ok": true},
}

test_rule_for_the_day[note] if {
	some note, tc in rules
	got := rule.verdict["clause.c"] with input as _input(tc.as_of, "2026-11-03", {"day_rule": tc.rule})
	got.ok == tc.ok
}

test_in_between_is_advisory if {
	early := rule.verdict["clause.c"] with input as _input("2024-11-19", "2026-11-03", {"date": "2026-11-08"})
	early.severity == "advisory"
	never := rule.verdict["clause.c"] with input as _input("2024-11-19", "2026-11-03", {"date": "2026-11-07"})
	not never.severity
}

test_retroactivity_is_not_governed if {
	rule.applies == set() with input as _input("2024-11-19", "2026-11-03", {"kind": "retroactive"})
	rule.applies == {"clause.c"} with input as {"clause": [{"at": "clause.c"}]}
}

test_what_is_asked if {
	rule.needs == {"kind"}
	rule.asks["clause.c"] == {["proposal", "instrument"], ["clause.c", "date"], ["clause.c", "day_rule"]} with input as {"clause": [{"at": "clause.c"}]}
	rule.asks["clause.c"] == {["proposal", "instrument"]} with input as {"clause": [{"at": "clause.c", "day_rule": "as_law"}]}
	rule.asks["clause.c"] == {["proposal", "instrument"], ["proposal", "complete.election"]} with input as {"clause": [{"at": "clause.c", "date": "2030-01-01"}]}
}

test_other_instruments_are_not_governed if {
	rule.applies == set() with input as {"proposal": {"instrument": "bill"}, "clause": [{"at": "clause.c"}]}
}

test_a_day_counts_before_the_rule_for_it if {
	got := rule.verdict["clause.c"] with input as _input("2024-11-19", "2026-11-03", {"date": "2027-01-01", "day_rule": "election_day"})
	got.facts == [["clause.c", "date"]]
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"as_of": "2024-11-19", "proposal": {}, "clause": [{"at": "clause.c"}]}
}

test_silence_on_a_rule_leaves_a_day_early if {
	got := rule.verdict["clause.c"] with input as _input("2024-11-19", "2026-11-03", {"date": "2026-11-07", "silent": {"day_rule": true}})
	got.message == "fail"
}

sections := {"initiative_statute": "ca_const_2_10a", "initiative_combined": "ca_const_2_10a", "initiative_constitutional_amendment": "ca_const_18_4"}

test_the_section_of_its_kind[instrument] if {
	some instrument, section in sections
	every day in ["2026-11-03", "2026-12-15"] {
		got := rule.verdict["clause.c"] with input as object.union(_input("2024-11-19", "2026-11-03", {"date": day}), {"proposal": {"instrument": instrument}})
		[got.ok, got.because] == [false, section]
	}
}

test_a_rule_for_the_day_of_an_amendment if {
	facts := object.union(_input("2024-11-19", "2026-11-03", {"day_rule": "election_day"}), {"proposal": {"instrument": "initiative_constitutional_amendment"}})
	rule.verdict["clause.c"].because == "ca_const_18_4" with input as facts
}
