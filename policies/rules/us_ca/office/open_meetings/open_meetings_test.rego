package rules.us_ca.office.open_meetings_test

import future.keywords.not

import data.rules.us_ca.office.open_meetings as rule

_commission(facts) := {"commission": [object.union({"at": "commission.c"}, facts)]}

cases := {
	"exempt": {"facts": {"meetings": "exempt"}, "ok": false},
	"exempt with findings": {"facts": {"meetings": "exempt_with_findings"}, "ok": true},
	"open in terms": {"facts": {"meetings": "open"}, "ok": true},
	"as the law has it": {"facts": {"meetings": "as_law"}, "ok": true},
	"silence of the measure": {"facts": {"silent": {"meetings": true}}, "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	rule.verdict["commission.c"].ok == tc.ok with input as _commission(tc.facts)
}

# art. I, § 3(b)(7) was adopted on 3 June 2014 and binds local agencies, findings or none.
local_days := {
	["2014-06-03", "exempt_with_findings"]: [true, ""],
	["2014-06-03", "exempt"]: [false, ""],
	["2014-06-04", "exempt_with_findings"]: [false, "ca_const_1_3b7"],
	["2014-06-04", "exempt"]: [false, "ca_const_1_3b7"],
	["2014-06-04", "as_law"]: [true, ""],
}

test_local_bodies[case] if {
	some case, want in local_days
	every instrument in {"initiative_ordinance", "local_ordinance", "charter_amendment"} {
		facts := {"jurisdiction": "us_ca", "as_of": case[0], "proposal": {"instrument": instrument}}
		got := rule.verdict["commission.c"] with input as object.union(facts, _commission({"meetings": case[1]}))
		[got.ok, object.get(got, "because", "")] == want
	}
}

test_an_amendment_may_make_its_own_rule if {
	rule.applies == set() with input as object.union(_commission({}), {"proposal": {"instrument": "initiative_constitutional_amendment"}})
	rule.applies == {"commission.c"} with input as _commission({})
}

# art. I, § 3(b) was adopted on 2 November 2004.
days := {"2004-11-02": "not_applicable", "2004-11-03": "fail"}

test_day[day] if {
	some day, outcome in days
	facts := {"jurisdiction": "us_ca", "as_of": day, "known": {"proposal": {"instrument": "stated"}, "commission.c": {"meetings": "stated"}}}
	got := data.main.judge("us_ca", "office", "open_meetings", "commission.c") with input as object.union(facts, _commission({"meetings": "exempt"}))
	got.outcome == outcome
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as _commission({})
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
