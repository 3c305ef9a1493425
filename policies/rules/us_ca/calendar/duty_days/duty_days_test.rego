package rules.us_ca.calendar.duty_days_test

import future.keywords.not

import data.rules.us_ca.calendar.duty_days as rule

_input(as_of, vote, due) := {
	"as_of": as_of,
	"proposal": {"instrument": "initiative_statute"},
	"election": [{"at": "election.own", "decides": ["proposal"], "date": vote}],
	"duty": [object.union({"at": "duty.d"}, due)],
	"commission": [{"at": "commission.c", "report_due": "2030-01-01"}],
}

cases := {
	"the day of effect": {"as_of": "2024-11-19", "vote": "2026-11-03", "due": "2026-12-16", "ok": true},
	"a day before it": {"as_of": "2024-11-19", "vote": "2026-11-03", "due": "2026-12-15", "ok": false},
	"the day of the vote": {"as_of": "2024-11-19", "vote": "2026-11-03", "due": "2026-11-03", "ok": false},
	"under the law before June 2018": {"as_of": "2018-06-05", "vote": "2018-11-06", "due": "2018-11-07", "ok": true},
	"under the law since June 2018": {"as_of": "2018-06-06", "vote": "2018-11-06", "due": "2018-11-07", "ok": false},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict with input as _input(tc.as_of, tc.vote, {"due": tc.due})
	got["duty.d"].ok == tc.ok
	got["commission.c"].ok
}

test_a_duty_without_a_day_is_in_order if {
	got := rule.verdict["duty.d"] with input as _input("2024-11-19", "2026-11-03", {"silent": {"due": true}})
	got.ok
}

test_what_is_asked if {
	count(rule.needs) == 0
	rule.asks["duty.d"] == {["proposal", "instrument"], ["duty.d", "due"]} with input as {"duty": [{"at": "duty.d"}]}
	rule.asks["duty.d"] == {["proposal", "instrument"], ["duty.d", "due"], ["proposal", "complete.election"]} with input as {"duty": [{"at": "duty.d", "due": "2030-01-01"}]}
}

test_other_instruments_are_not_governed if {
	rule.applies == set() with input as {"proposal": {"instrument": "bill"}, "duty": [{"at": "duty.d"}]}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"as_of": "2024-11-19", "proposal": {}, "duty": [{"at": "duty.d"}], "commission": [{"at": "commission.c"}]}
}

sections := {"initiative_statute": "ca_const_2_10a", "initiative_combined": "ca_const_2_10a", "initiative_constitutional_amendment": "ca_const_18_4"}

test_the_section_of_its_kind[instrument] if {
	some instrument, section in sections
	every day in ["2026-11-03", "2026-12-15"] {
		got := rule.verdict["duty.d"] with input as object.union(_input("2024-11-19", "2026-11-03", {"due": day}), {"proposal": {"instrument": instrument}})
		[got.ok, got.because] == [false, section]
	}
}
