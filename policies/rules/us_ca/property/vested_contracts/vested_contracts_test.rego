package rules.us_ca.property.vested_contracts_test

import future.keywords.not

import data.rules.us_ca.property.vested_contracts as rule

_law(day, facts) := {"jurisdiction": "us_ca", "as_of": day, "obligation": [object.union({"at": "obligation.o", "spares_vested": false}, facts)]}

referred := {
	"pensions ended": {"facts": {"kind": "pension", "action": "ends"}, "day": "2024-11-19", "is": ["breach", "legislature_v_eu_1991_pensions", 2]},
	"pensions reduced, silent on what has vested": {"facts": {"kind": "pension", "action": "reduces", "spares_vested": null, "silent": {"spares_vested": true}}, "day": "2024-11-19", "is": ["breach", "legislature_v_eu_1991_pensions", 2]},
	"pensions limited for the future": {"facts": {"kind": "pension", "action": "limits_future"}, "day": "2024-11-19", "is": ["open", "legislature_v_eu_1991_pensions", 2]},
	"pensions, the day before Eu": {"facts": {"kind": "pension", "action": "ends"}, "day": "1991-10-09", "is": ["breach", "us_const_art1_s10_contracts", 0]},
	"contracts reduced": {"facts": {"kind": "contract", "action": "reduces"}, "day": "2024-11-19", "is": ["open", "calfarm_v_deukmejian", 2]},
	"contracts limited for the future": {"facts": {"kind": "contract", "action": "limits_future"}, "day": "2024-11-19", "is": ["open", "calfarm_v_deukmejian", 2]},
	"contracts, the day before Calfarm": {"facts": {"kind": "contract", "action": "ends"}, "day": "1989-05-03", "is": ["open", "us_const_art1_s10_contracts", 1]},
	"bonds limited for the future": {"facts": {"kind": "bonds", "action": "limits_future"}, "day": "2024-11-19", "is": ["open", "us_const_art1_s10_contracts", 2]},
	"bonds ended": {"facts": {"kind": "bonds", "action": "ends"}, "day": "2024-11-19", "is": ["breach", "us_const_art1_s10_contracts", 2]},
}

test_referred[note] if {
	some note, tc in referred
	got := rule.verdict["obligation.o"] with input as _law(tc.day, object.remove(tc.facts, [k | some k, null in tc.facts]))
	[got.lean, got.because, count(got.factors)] == tc.is
}

test_what_has_vested_is_spared if {
	rule.verdict["obligation.o"].ok with input as _law("2024-11-19", {"kind": "pension", "action": "reduces", "spares_vested": true})
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"obligation": [{"at": "obligation.o", "kind": "pension", "action": "ends"}]}
	rule.verdict == {} with input as _law("2024-11-19", {"action": "ends", "spares_vested": true})
	rule.verdict == {} with input as _law("2024-11-19", {"kind": "pension", "spares_vested": true})
}
