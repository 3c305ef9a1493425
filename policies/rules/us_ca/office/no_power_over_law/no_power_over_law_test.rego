package rules.us_ca.office.no_power_over_law_test

import future.keywords.not

import data.rules.us_ca.office.no_power_over_law as rule

_commission(facts) := {"commission": [object.union({"at": "commission.c"}, facts)]}

cases := {
	"study and report": {"facts": {"powers": ["study", "report"]}, "ok": true},
	"declares law invalid": {"facts": {"powers": ["study", "declare_law_invalid"]}, "ok": false},
	"refuses to enforce law": {"facts": {"powers": ["refuse_to_enforce"]}, "ok": false},
	"no powers": {"facts": {"powers": []}, "ok": true},
	"silence of the measure": {"facts": {"silent": {"powers": true}}, "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	rule.verdict["commission.c"].ok == tc.ok with input as _commission(tc.facts)
}

test_office if {
	rule.verdict["office.o"].ok == false with input as {"office": [{"at": "office.o", "powers": ["refuse_to_enforce"]}]}
}

# Proposition 5 was adopted on 6 June 1978.
days := {"1978-06-06": "not_applicable", "1978-06-07": "fail"}

test_day[day] if {
	some day, outcome in days
	known := {"proposal": {"instrument": "stated"}, "commission.c": {"powers": "stated"}}
	facts := object.union(_commission({"powers": ["refuse_to_enforce"]}), {"jurisdiction": "us_ca", "as_of": day, "known": known})
	got := data.main.judge("us_ca", "office", "no_power_over_law", "commission.c") with input as facts
	got.outcome == outcome
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as _commission({})
	rule.applies == {"commission.c"} with input as _commission({})
}

# Of an amendment and a statute in one, what the Constitution creates is not governed.
creators := {"statute": {"commission.c"}, "executive": {"commission.c"}, "constitution": set()}

test_combined[by] if {
	some by, governed in creators
	rule.applies == governed with input as {"proposal": {"instrument": "initiative_combined"}, "commission": [{"at": "commission.c", "created_by": by}]}
}

test_combined_asks_what_creates_it if {
	bare := {"at": "commission.c"}
	combined := {"proposal": {"instrument": "initiative_combined"}, "commission": [bare]}
	rule.applies == {"commission.c"} with input as combined
	asks := rule.asks["commission.c"] with input as combined
	["commission.c", "created_by"] in asks
	statute := rule.asks["commission.c"] with input as {"proposal": {"instrument": "initiative_statute"}, "commission": [bare]}
	not ["commission.c", "created_by"] in statute
}
