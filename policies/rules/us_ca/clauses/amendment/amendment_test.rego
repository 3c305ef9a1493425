package rules.us_ca.clauses.amendment_test

import future.keywords.not

import data.rules.us_ca.clauses.amendment as rule

_input(clauses) := {
	"proposal": {"instrument": "initiative_statute"}, "complete": {"clause": true},
	"clause": [object.union({"at": "clause.c", "kind": "amendment"}, c) | some c in clauses],
}

outcomes := {
	"none": {"clauses": [], "ok": false},
	"another clause": {"clauses": [{"kind": "severability"}], "ok": false},
	"within the purpose": {"clauses": [{"amendment_by": "majority", "within_purpose": true}], "ok": true},
	"anything": {"clauses": [{"amendment_by": "supermajority", "within_purpose": false}], "ok": false},
	"silent on the purpose": {"clauses": [{"amendment_by": "supermajority", "silent": {"within_purpose": true}}], "ok": false},
	"the voters alone": {"clauses": [{"amendment_by": "voters_only"}], "ok": true},
}

test_verdict[note] if {
	some note, tc in outcomes
	got := rule.verdict.proposal with input as _input(tc.clauses)
	got.ok == tc.ok
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"proposal": {"instrument": "initiative_statute"}, "complete": {}}
}

test_only_initiative_statutes_are_governed if {
	rule.applies == {"proposal"} with input as {"proposal": {}}
	rule.applies == {"proposal"} with input as {"proposal": {"instrument": "initiative_combined"}}
	every instrument in {"initiative_constitutional_amendment", "legislative_statute", "initiative_ordinance", "bill"} {
		rule.applies == set() with input as {"proposal": {"instrument": instrument}}
	}
}
