package rules.us_ca.powers.court_review_test

import future.keywords.not

import data.rules.us_ca.powers.court_review as rule

_input(courts_rule, instrument) := {
	"as_of": "2026-11-25", "jurisdiction": "us_ca", "proposal": {"instrument": instrument},
	"clause": [{"at": "clause.c", "kind": "courts", "courts_rule": courts_rule}],
}

outcomes := {
	"a statute bars": {"courts_rule": "bars", "instrument": "initiative_statute", "ok": false},
	"a statute leaves them open": {"courts_rule": "allows", "instrument": "initiative_statute", "ok": true},
	"an amendment limits remedies": {"courts_rule": "limits_remedies", "instrument": "initiative_constitutional_amendment", "ok": true},
}

test_verdict[note] if {
	some note, tc in outcomes
	got := rule.verdict["clause.c"] with input as _input(tc.courts_rule, tc.instrument)
	got.ok == tc.ok
}

leans := {
	"an amendment bars": {"courts_rule": "bars", "instrument": "initiative_constitutional_amendment", "lean": "breach"},
	"a statute limits remedies": {"courts_rule": "limits_remedies", "instrument": "initiative_statute", "lean": "open"},
}

test_lean[note] if {
	some note, tc in leans
	got := rule.verdict["clause.c"] with input as _input(tc.courts_rule, tc.instrument)
	got.lean == tc.lean
	{f.points | some f in got.factors} == {"breach", "no_breach"}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"clause": [{"at": "clause.c"}], "proposal": {}}
}

_others := ["severability", "amendment", "conflict", "effective", "operative", "retroactive", "sunset", "construction"]

test_other_clauses[kind] if {
	some kind in _others
	rule.applies == set() with input as {"clause": [{"at": "clause.c", "kind": kind}]}
}

test_local_measures_have_other_courts_to_fear if {
	rule.applies == {"clause.c"} with input as _input("bars", "initiative_statute")
	rule.applies == {"clause.c"} with input as {"clause": [{"at": "clause.c"}]}
	rule.applies == set() with input as _input("bars", "charter_amendment")
}

test_silence_keeps_the_courts_open if {
	silent := {"at": "clause.c", "kind": "courts", "silent": {"courts_rule": true}}
	rule.verdict["clause.c"].ok with input as {"clause": [silent]}
	rule.verdict == {} with input as {"clause": [object.remove(silent, {"kind"})]}
}

test_no_verdict_while_the_instrument_is_not_known[courts_rule] if {
	some courts_rule in ["bars", "limits_remedies"]
	rule.verdict == {} with input as {"clause": [{"at": "clause.c", "kind": "courts", "courts_rule": courts_rule}], "proposal": {}}
}

test_asks if {
	rule.needs == {"kind", "courts_rule"}
	rule.asks == {"clause.c": {["proposal", "instrument"]}} with input as {"clause": [{"at": "clause.c"}]}
}

test_authorities_of_the_day if {
	got := rule.verdict["clause.c"] with input as object.union(_input("bars", "initiative_constitutional_amendment"), {"as_of": "1978-09-21"})
	not "amador_valley" in {f.authority | some f in got.factors}
}
