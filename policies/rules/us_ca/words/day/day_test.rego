package rules.us_ca.words.day_test

import future.keywords.not

import data.rules.us_ca.words.day as rule

_text(text) := {"as_of": "2024-11-19", "known": {"proposal": {"text": "stated"}}, "proposal": {"text": text}}

cases := {
	"a coming day": {"text": "The vote is held on November 5, 2026.", "day": ["2026-11-05"]},
	"the day after": {"text": "On November 20, 2024, it begins.", "day": ["2024-11-20"]},
	"the day itself": {"text": "Filed on November 19, 2024.", "day": []},
	"a day of history": {"text": "Admitted on September 9, 1850.", "day": []},
	"over two lines": {"text": "until May 1,\n2030.", "day": ["2030-05-01"]},
	"the second day": {"text": "Since May 1, 1990, until May 1, 2030.", "day": ["2030-05-01"]},
	"no day": {"text": "in November 2026", "day": []},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict.proposal with input as _text(tc.text)
	[got.ok, [got.day | got.day]] == [tc.day == [], tc.day]
}

stated := {
	"an election": {"election": [{"date": "2026-11-05"}]},
	"a clause": {"clause": [{"date": "2026-11-05"}]},
	"a duty": {"duty": [{"due": "2026-11-05"}]},
	"a report of a commission": {"commission": [{"report_due": "2026-11-05"}]},
	"a report of an office": {"office": [{"report_due": "2026-11-05"}]},
	"the end of a commission": {"commission": [{"ends": "on November 5, 2026"}]},
	"the end of an office": {"office": [{"ends": "5 November 2026"}]},
}

test_stated[note] if {
	some note, facts in stated
	rule.verdict.proposal.ok with input as object.union(_text("until November 5, 2026"), facts)
}

test_another_end_is_not_it if {
	facts := object.union(_text("until November 5, 2026"), {"commission": [{"ends": "31 December 2029"}]})
	rule.verdict.proposal.ok == false with input as facts
}

test_another_day_is_not_it if {
	facts := object.union(_text("until November 5, 2026"), {"election": [{"date": "2026-11-03"}]})
	rule.verdict.proposal.ok == false with input as facts
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"known": {}, "proposal": {}}
}
