package rules.us_ca.property.fair_return_test

import future.keywords.not

import data.rules.us_ca.property.fair_return as rule

_law(day, facts) := {"jurisdiction": "us_ca", "as_of": day, "regulation": [object.union({"at": "regulation.r", "kind": "rates"}, facts)]}

referred := {
	"only before insolvency": {"facts": {"relief": "insolvency"}, "day": "2024-11-19", "is": ["breach", "calfarm_v_deukmejian", 4]},
	"prices without relief": {"facts": {"kind": "prices", "relief": "none"}, "day": "2024-11-19", "is": ["breach", "calfarm_v_deukmejian", 4]},
	"rents, silent": {"facts": {"kind": "rents", "silent": {"relief": true}}, "day": "2024-11-19", "is": ["open", "calfarm_v_deukmejian", 4]},
	"the day of Calfarm": {"facts": {"relief": "insolvency"}, "day": "1989-05-04", "is": ["breach", "calfarm_v_deukmejian", 4]},
	"the day before": {"facts": {"relief": "insolvency"}, "day": "1989-05-03", "is": ["breach", "birkenfeld_v_berkeley_1976", 2]},
	"the day of Birkenfeld": {"facts": {"relief": "none"}, "day": "1976-06-16", "is": ["breach", "birkenfeld_v_berkeley_1976", 2]},
	"the day before Birkenfeld": {"facts": {"relief": "none"}, "day": "1976-06-15", "is": ["open", "us_const_amend14_due_process", 1]},
	"rents, silent, the day before Calfarm": {"facts": {"kind": "rents", "silent": {"relief": true}}, "day": "1989-05-03", "is": ["open", "birkenfeld_v_berkeley_1976", 2]},
}

test_referred[note] if {
	some note, tc in referred
	got := rule.verdict["regulation.r"] with input as _law(tc.day, tc.facts)
	[got.lean, got.because, count(got.factors)] == tc.is
}

test_a_fair_return_passes if {
	rule.verdict["regulation.r"].ok with input as _law("2024-11-19", {"relief": "fair_return"})
}

test_only_prices if {
	every kind in ["land_use", "business"] {
		rule.applies == set() with input as _law("2024-11-19", {"kind": kind})
		rule.verdict == {} with input as _law("2024-11-19", {"kind": kind, "relief": "none"})
		rule.verdict == {} with input as _law("2024-11-19", {"kind": kind, "relief": "fair_return"})
		rule.verdict == {} with input as _law("2024-11-19", {"kind": kind, "silent": {"relief": true}})
	}
	rule.applies == {"regulation.r"} with input as {"regulation": [{"at": "regulation.r"}]}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as _law("2024-11-19", {})
}
