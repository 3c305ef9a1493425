package rules.us_ca.petition.circulation_window_test

import future.keywords.not

import data.rules.us_ca.petition.circulation_window as rule

_input(summary, starts, ends) := {
	"proposal": {"instrument": "initiative_statute"},
	"filing": {"summary_date": summary},
	"petition": {"starts": starts, "ends": ends},
}

cases := {
	"180 days": {"summary": "2025-01-23", "starts": "2025-01-23", "ends": "2025-07-22", "ok": true},
	"181 days": {"summary": "2025-01-23", "starts": "2025-01-23", "ends": "2025-07-23", "ok": false},
	"the day before the summary": {"summary": "2025-01-23", "starts": "2025-01-22", "ends": "2025-07-22", "ok": false},
	"150 days in 2014": {"summary": "2014-12-31", "starts": "2014-12-31", "ends": "2015-05-30", "ok": true},
	"151 days in 2014 end on a Sunday": {"summary": "2014-12-31", "starts": "2014-12-31", "ends": "2015-06-01", "ok": true},
	"two days after that Sunday": {"summary": "2014-12-31", "starts": "2014-12-31", "ends": "2015-06-02", "ok": false},
	"180 days from the first day of the change": {"summary": "2015-01-01", "starts": "2015-01-01", "ends": "2015-06-30", "ok": true},
	"a last day on a Saturday before a holiday": {"summary": "2025-03-04", "starts": "2025-03-04", "ends": "2025-09-02", "ok": true},
	"the day after the next business day": {"summary": "2025-03-04", "starts": "2025-03-04", "ends": "2025-09-03", "ok": false},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict.petition with input as _input(tc.summary, tc.starts, tc.ends)
	got.ok == tc.ok
}

test_one_end_out_of_the_window_decides if {
	late := {"filing": {"summary_date": "2025-01-23"}, "petition": {"ends": "2025-07-23"}}
	rule.verdict.petition.ok == false with input as late
	not ["petition", "starts"] in rule.asks.petition with input as late
}

test_what_is_asked if {
	count(rule.needs) == 0
	asks := {["proposal", "instrument"], ["filing", "summary_date"], ["petition", "starts"], ["petition", "ends"]}
	rule.asks.petition == asks with input as {"petition": {}}
	rule.asks.petition == asks - {["petition", "ends"]} with input as {"filing": {"summary_date": "2025-01-23"}, "petition": {"starts": "2025-01-22"}}
}

test_what_is_not_governed if {
	rule.applies == {"petition"} with input as {"petition": {}}
	rule.applies == set() with input as {"proposal": {"instrument": "bill"}, "petition": {}}
	rule.applies == set() with input as {}
	rule.applies == set() with input as {"petition": {}, "filing": {"summary_date": "2009-12-31"}}
	rule.applies == {"petition"} with input as {"petition": {}, "filing": {"summary_date": "2010-01-01"}}
}

test_both_ends_out_are_early if {
	got := rule.verdict.petition with input as _input("2025-01-23", "2025-01-22", "2025-07-23")
	got.message == "early"
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"proposal": {}, "filing": {}, "petition": {}}
	rule.verdict == {} with input as {"filing": {"summary_date": "2025-01-23"}, "petition": {"ends": "2025-07-22"}}
}

test_the_subdivision_on_an_early_start if {
	got := rule.verdict.petition with input as _input("2025-01-23", "2025-01-22", "2025-07-22")
	[got.message, got.because] == ["early", "elec_9014a"]
	late := rule.verdict.petition with input as _input("2025-01-23", "2025-01-23", "2025-07-23")
	not late.because
}
