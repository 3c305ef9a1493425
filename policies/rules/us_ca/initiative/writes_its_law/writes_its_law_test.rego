package rules.us_ca.initiative.writes_its_law_test

import future.keywords.not

import data.rules.us_ca.initiative.writes_its_law as rule

_order := {"at": "instruction.a", "to": "legislature", "act": "enact_law"}

governed := {
	"initiative_statute": {"instruction.a"},
	"initiative_ordinance": {"instruction.a"},
	"initiative_constitutional_amendment": set(),
	"initiative_combined": set(),
	"legislative_statute": set(),
	"charter_amendment": set(),
}

test_governed[instrument] if {
	some instrument, want in governed
	got := rule.applies with input as {"proposal": {"instrument": instrument}, "instruction": [_order]}
	got == want
}

test_a_command_is_for_counsel if {
	got := rule.verdict["instruction.a"] with input as {"instruction": [object.union(_order, {"force": "command"})]}
	got.lean == "breach"
	got.whom == "legislature"
}

test_a_request_passes if {
	rule.verdict["instruction.a"].ok with input as {"instruction": [object.union(_order, {"force": "request"})]}
}

test_other_acts_are_not_governed if {
	rule.applies == set() with input as {"act": [{"at": "act.a", "does": "findings"}], "instruction": [{"at": "instruction.a", "act": "report"}]}
	rule.applies == {"act.a"} with input as {"act": [{"at": "act.a", "does": "drafting_by_others"}]}
}

test_silence_stays_in if {
	rule.applies == {"act.a", "instruction.a"} with input as {"act": [{"at": "act.a"}], "instruction": [{"at": "instruction.a"}]}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"act": [{"at": "act.a"}], "instruction": [_order]}
}

days := {
	"1984-08-26": "ca_const_2_8a",
	"1984-08-27": "afl_cio_v_eu",
	"2008-10-19": "afl_cio_v_eu",
	"2008-10-20": "widders_v_furchtenicht",
}

test_the_closest_of_the_day[day] if {
	some day, id in days
	facts := {"as_of": day, "jurisdiction": "us_ca", "act": [{"at": "act.a", "does": "drafting_by_others"}]}
	got := rule.verdict["act.a"] with input as facts
	got.because == id
}

test_asks if {
	count(rule.needs) == 0
	facts := {"act": [{"at": "act.a"}], "instruction": [{"at": "instruction.a"}]}
	instruction := rule.asks["instruction.a"] with input as facts
	instruction == {["proposal", "instrument"], ["instruction.a", "act"], ["instruction.a", "to"], ["instruction.a", "force"]}
	act := rule.asks["act.a"] with input as facts
	act == {["proposal", "instrument"], ["act.a", "does"]}
}

test_amendments_may_leave_it_to_others if {
	rule.applies == set() with input as {"proposal": {"instrument": "initiative_combined"}, "act": [{"at": "act.a", "does": "drafting_by_others"}]}
}
