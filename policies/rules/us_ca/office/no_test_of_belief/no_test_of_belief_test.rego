package rules.us_ca.office.no_test_of_belief_test

import future.keywords.not

import data.rules.us_ca.office.no_test_of_belief as rule

_commission(facts) := {"commission": [object.union({"at": "commission.c", "silent": {"oath": true}}, facts)]}

_qualification(kind) := {"qualification": [{"at": "commission.c.qualification[0]", "kind": kind}]}

_criterion(trait, mode) := {"selection": {"criterion": [{"at": "commission.c.selection.criterion[0]", "trait": trait, "mode": mode}]}}

cases := {
	"silence of the measure": {"facts": {}, "ok": true},
	"the oath of the law": {"facts": {"oath": "as_law"}, "ok": true},
	"another oath besides": {"facts": {"oath": "additional"}, "ok": false},
	"another oath instead": {"facts": {"oath": "replaced"}, "ok": false},
	"a religious test": {"facts": _qualification("religious_test"), "ok": false},
	"a political test": {"facts": _qualification("political_test"), "ok": false},
	"a pledge": {"facts": _qualification("loyalty_pledge"), "ok": false},
	"residence": {"facts": _qualification("residence"), "ok": true},
	"skill": {"facts": _qualification("skill"), "ok": true},
	"nomination": {"facts": _qualification("nomination"), "ok": true},
	"seats closed by religion": {"facts": _criterion("religion", "exclusion"), "ok": false},
	"a quota by religion": {"facts": _criterion("religion", "quota"), "ok": false},
	"seats reserved by religion": {"facts": _criterion("religion", "reserved"), "ok": false},
	"eligible by religion": {"facts": _criterion("religion", "eligibility"), "ok": false},
	"preferred by religion": {"facts": _criterion("religion", "preference"), "ok": false},
	"religious breadth as an aim": {"facts": _criterion("religion", "aim"), "ok": true},
	"eligible by region": {"facts": _criterion("region", "eligibility"), "ok": true},
	"balance of parties": {"facts": _criterion("politics", "quota"), "ok": true},
	"seats by race": {"facts": _criterion("race", "quota"), "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	rule.verdict["commission.c"].ok == tc.ok with input as _commission(tc.facts)
}

test_affiliation_is_for_counsel if {
	rule.verdict["commission.c"].lean == "open" with input as _commission(_criterion("politics", "eligibility"))
	rule.verdict["commission.c"].lean == "open" with input as _commission(_criterion("politics", "exclusion"))
}

test_a_test_outweighs_affiliation if {
	facts := object.union(_criterion("politics", "eligibility"), {"oath": "additional"})
	rule.verdict["commission.c"].ok == false with input as _commission(facts)
}

test_representative if {
	rule.verdict["representative.r"].ok == false with input as {"representative": [{"at": "representative.r", "oath": "additional"}]}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"commission": [{"at": "commission.c"}]}
	rule.applies == {"commission.c"} with input as {"commission": [{"at": "commission.c"}]}
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
