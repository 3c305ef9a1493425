package rules.us_ca.powers.commission_checks_test

import future.keywords.not

import data.rules.us_ca.powers.commission_checks as rule

_input(powers, checks) := {
	"as_of": "2026-11-25", "jurisdiction": "us_ca", "proposal": {"instrument": "initiative_constitutional_amendment"},
	"commission": [{"at": "commission.c", "powers": powers, "checks": checks}],
}

outcomes := {
	"all three kinds, no check": {"powers": ["tax", "appropriate", "adjudicate"], "checks": [], "ok": false},
	"all three kinds, the courts": {"powers": ["tax", "appropriate", "adjudicate"], "checks": ["courts"], "ok": true},
	"two kinds, audit": {"powers": ["regulate", "enforce"], "checks": ["audit"], "ok": true},
	"one kind, no check": {"powers": ["spend", "contract"], "checks": [], "ok": true},
	"advice": {"powers": ["study", "report", "advise"], "checks": [], "ok": true},
}

test_verdict[note] if {
	some note, tc in outcomes
	got := rule.verdict["commission.c"] with input as _input(tc.powers, tc.checks)
	got.ok == tc.ok
}

leans := {
	"all three kinds, voters and audit": {"powers": ["legislate", "spend", "enforce"], "checks": ["voters", "audit"], "lean": "breach"},
	"two kinds, no check": {"powers": ["legislate", "spend"], "checks": [], "lean": "open"},
}

test_lean[note] if {
	some note, tc in leans
	got := rule.verdict["commission.c"] with input as _input(tc.powers, tc.checks)
	[got.lean, got.because] == [tc.lean, "mcfadden_v_jordan"]
	{f.points | some f in got.factors} == {"breach", "no_breach"}
}

test_silent_on_checks if {
	body := {"at": "commission.c", "powers": ["legislate", "spend", "enforce"], "silent": {"checks": true}}
	got := rule.verdict["commission.c"] with input as {"as_of": "2026-11-25", "jurisdiction": "us_ca", "proposal": {}, "commission": [body]}
	got.lean == "no_breach"
}

days := {"1948-08-02": "ca_const_3_3", "1948-08-03": "mcfadden_v_jordan"}

test_no_case_before_its_day[day] if {
	some day, authority in days
	got := rule.verdict["commission.c"] with input as object.union(_input(["legislate", "spend"], []), {"as_of": day})
	got.because == authority
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"proposal": {}, "commission": [{"at": "commission.c"}]}
}

kinds := {
	"make rules of law": ["legislate", "regulate", "tax"],
	"spend": ["spend", "appropriate", "contract"],
	"enforce": ["enforce", "adjudicate", "subpoena"],
}

# Each power is of its kind: beside one of another kind it makes two.
test_kinds[note] if {
	some kind, powers in kinds
	some power in powers
	note := sprintf("%s: %s", [kind, power])
	other := {"make rules of law": "spend", "spend": "enforce", "enforce": "legislate"}[kind]
	got := rule.verdict["commission.c"] with input as _input([power, other], [])
	kind in got.kinds
	count(got.kinds) == 2
}

test_another_branch_reviews[check] if {
	some check in ["courts", "legislature", "governor"]
	rule.verdict["commission.c"].ok with input as _input(["legislate", "spend", "enforce"], [check])
}

asked := {
	"one kind": {"powers": ["legislate", "tax"], "more": set()},
	"two kinds": {"powers": ["legislate", "spend"], "more": {["commission.c", "checks"]}},
}

test_asks[note] if {
	some note, tc in asked
	rule.needs == {"powers"}
	rule.asks["commission.c"] == tc.more | {["proposal", "instrument"]} with input as _input(tc.powers, [])
}

test_only_statewide_initiatives if {
	rule.applies == {"commission.c"} with input as {"commission": [{"at": "commission.c"}]}
	rule.applies == set() with input as object.union(_input([], []), {"proposal": {"instrument": "bill"}})
}

test_factors_of_the_day if {
	got := rule.verdict["commission.c"] with input as object.union(_input(["legislate", "spend"], []), {"as_of": "1948-08-02"})
	not "mcfadden_v_jordan" in {f.authority | some f in got.factors}
}
