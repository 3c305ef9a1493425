package rules.us_ca.property.vested_contracts_test

import future.keywords.not

import data.rules.us_ca.property.vested_contracts as rule

_law(day, facts) := {"jurisdiction": "us_ca", "as_of": day, "obligation": [object.union({"at": "obligation.o"}, facts)]}

_today := "2024-11-19"

# What has vested is not spared.
unspared := {
	"pensions ended": {"facts": {"kind": "pension", "action": "ends"}, "day": _today, "is": ["breach", "legislature_v_eu_1991_pensions", 5]},
	"pensions limited for the future": {"facts": {"kind": "pension", "action": "limits_future"}, "day": _today, "is": ["breach", "legislature_v_eu_1991_pensions", 5]},
	"pensions, the day before Alameda": {"facts": {"kind": "pension", "action": "ends"}, "day": "2020-07-29", "is": ["breach", "legislature_v_eu_1991_pensions", 4]},
	"pensions, the day before Eu": {"facts": {"kind": "pension", "action": "ends"}, "day": "1991-10-09", "is": ["breach", "betts_v_board_1978", 2]},
	"pensions, the day before Betts": {"facts": {"kind": "pension", "action": "ends"}, "day": "1978-08-16", "is": ["breach", "kern_v_long_beach_1947", 1]},
	"pensions ended, the day before Kern": {"facts": {"kind": "pension", "action": "ends"}, "day": "1947-03-31", "is": ["breach", "us_const_art1_s10_contracts", 0]},
	"pensions limited, the day before Betts": {"facts": {"kind": "pension", "action": "limits_future"}, "day": "1978-08-16", "is": ["open", "us_const_art1_s10_contracts", 1]},
	"contracts reduced": {"facts": {"kind": "contract", "action": "reduces"}, "day": _today, "is": ["open", "calfarm_v_deukmejian", 2]},
	"contracts limited for the future": {"facts": {"kind": "contract", "action": "limits_future"}, "day": _today, "is": ["open", "calfarm_v_deukmejian", 2]},
	"contracts, the day before Calfarm": {"facts": {"kind": "contract", "action": "ends"}, "day": "1989-05-03", "is": ["open", "us_const_art1_s10_contracts", 1]},
	"bonds limited for the future": {"facts": {"kind": "bonds", "action": "limits_future"}, "day": _today, "is": ["open", "us_const_art1_s10_contracts", 2]},
	"bonds ended": {"facts": {"kind": "bonds", "action": "ends"}, "day": _today, "is": ["breach", "us_const_art1_s10_contracts", 2]},
}

test_unspared[note] if {
	some note, tc in unspared
	every vested in [{"spares_vested": false}, {"silent": {"spares_vested": true}}] {
		facts := object.union_n([tc.facts, {"reaches": "present_holders"}, vested])
		got := rule.verdict["obligation.o"] with input as _law(tc.day, facts)
		[got.lean, got.because, count(got.factors)] == tc.is
		got.message == "refer"
	}
}

# Whom it reaches is not said: to end or reduce what has vested is still a breach.
unsaid := {"ends": "breach", "reduces": "breach", "limits_future": "open"}

test_unspared_and_unsaid[action] if {
	some action, lean in unsaid
	got := rule.verdict["obligation.o"] with input as _law(_today, {"kind": "pension", "action": action, "spares_vested": false, "silent": {"reaches": true}})
	[got.lean, got.message, got.because] == [lean, "refer", "legislature_v_eu_1991_pensions"]
}

# What has accrued is spared, and those in office or service are reached.
accrual := {
	"no further accrual": {"action": "limits_future", "day": _today, "is": ["breach", "legislature_v_eu_1991_pensions"]},
	"the day of Eu": {"action": "limits_future", "day": "1991-10-10", "is": ["breach", "legislature_v_eu_1991_pensions"]},
	"the day before": {"action": "limits_future", "day": "1991-10-09", "is": ["breach", "betts_v_board_1978"]},
	"the day of Betts": {"action": "reduces", "day": "1978-08-17", "is": ["breach", "betts_v_board_1978"]},
	"the day before Betts": {"action": "reduces", "day": "1978-08-16", "is": ["open", "us_const_art1_s10_contracts"]},
	"all ended, the day of Kern": {"action": "ends", "day": "1947-04-01", "is": ["breach", "kern_v_long_beach_1947"]},
	"all ended, the day before Kern": {"action": "ends", "day": "1947-03-31", "is": ["open", "us_const_art1_s10_contracts"]},
}

test_accrual_of_those_in_office[note] if {
	some note, tc in accrual
	facts := {"kind": "pension", "action": tc.action, "spares_vested": true, "reaches": "present_holders"}
	got := rule.verdict["obligation.o"] with input as _law(tc.day, facts)
	[got.lean, got.because] == tc.is
	got.message == "accrual"
}

test_the_other_side_is_told if {
	got := rule.verdict["obligation.o"] with input as _law(_today, {"kind": "pension", "action": "ends", "spares_vested": true, "reaches": "present_holders"})
	{f.authority | some f in got.factors; f.points == "no_breach"} == {"legislature_v_eu_1991_pensions", "betts_v_board_1978", "alameda_deputy_sheriffs_2020"}
}

test_spared_and_unsaid[action] if {
	some action in ["ends", "reduces", "limits_future"]
	got := rule.verdict["obligation.o"] with input as _law(_today, {"kind": "pension", "action": action, "spares_vested": true, "silent": {"reaches": true}})
	[got.lean, got.message, got.because] == ["open", "unsaid", "legislature_v_eu_1991_pensions"]
}

test_later_holders_pass[kind] if {
	some kind in ["pension", "contract", "bonds"]
	got := rule.verdict["obligation.o"] with input as _law(_today, {"kind": kind, "action": "ends", "reaches": "later_holders"})
	got == {"ok": true, "facts": [["obligation.o", "reaches"]]}
	spared := rule.verdict["obligation.o"] with input as _law(_today, {"kind": kind, "action": "ends", "reaches": "later_holders", "spares_vested": true})
	spared.ok
	rule.asks == {} with input as _law(_today, {"kind": "bonds", "reaches": "later_holders", "spares_vested": true})
}

test_contracts_and_bonds_that_are_spared_pass[kind] if {
	some kind in ["contract", "bonds"]
	facts := {"kind": kind, "action": "reduces", "spares_vested": true}
	rule.verdict["obligation.o"].ok with input as _law(_today, facts)
	rule.verdict["obligation.o"].ok with input as _law(_today, object.union(facts, {"reaches": "present_holders"}))
	rule.asks["obligation.o"] == {["obligation.o", "spares_vested"]} with input as _law(_today, facts)
}

test_asks if {
	rule.needs == {"kind", "action"}
	both := {["obligation.o", "spares_vested"], ["obligation.o", "reaches"]}
	rule.asks["obligation.o"] == both with input as _law(_today, {"kind": "pension", "spares_vested": true})
	rule.asks["obligation.o"] == both with input as _law(_today, {"kind": "bonds", "spares_vested": false})
	rule.asks["obligation.o"] == {["obligation.o", "reaches"]} with input as _law(_today, {"kind": "pension", "reaches": "later_holders"})
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as _law(_today, {"kind": "pension", "action": "ends"})
	rule.verdict == {} with input as _law(_today, {"kind": "pension", "action": "ends", "spares_vested": true})
	rule.verdict == {} with input as _law(_today, {"kind": "pension", "action": "ends", "reaches": "present_holders"})
	rule.verdict == {} with input as _law(_today, {"action": "ends", "spares_vested": true, "reaches": "present_holders"})
	rule.verdict == {} with input as _law(_today, {"kind": "pension", "reaches": "later_holders"})
	rule.verdict == {} with input as _law(_today, {"action": "ends", "reaches": "later_holders"})
	rule.verdict == {} with input as _law(_today, {"kind": "bonds", "spares_vested": true})
	rule.applies == {"obligation.o"} with input as _law(_today, {})
}
