package rules.us_ca.named.nobody_to_office_test

import future.keywords.not

import data.rules.us_ca.named.nobody_to_office as rule

_named(facts) := {"named": [object.union({"at": "named.n", "kind": "person"}, facts)]}

cases := {
	"an office": {"facts": {"role": "office", "name": "Jane Doe"}, "ok": false, "name": "Jane Doe"},
	"an office, name not stated": {"facts": {"role": "office"}, "ok": false, "name": "a person"},
	"a proponent": {"facts": {"role": "proponent"}, "ok": true, "name": "a person"},
	"a giver of a name": {"facts": {"role": "eponym"}, "ok": true, "name": "a person"},
	"history": {"facts": {"role": "history"}, "ok": true, "name": "a person"},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict["named.n"] with input as _named(tc.facts)
	[got.ok, got.name] == [tc.ok, tc.name]
}

test_only_statutes_and_amendments_before_the_electors if {
	every instrument in ["initiative_ordinance", "local_ordinance", "charter_amendment", "declaration_of_policy", "referendum", "advisory_question", "resolution", "proclamation", "bill", "plebiscite", "private_vote"] {
		rule.applies == set() with input as object.union(_named({}), {"proposal": {"instrument": instrument}})
	}
	every instrument in ["initiative_statute", "initiative_constitutional_amendment", "legislative_statute", "bond_act"] {
		rule.applies == {"named.n"} with input as object.union(_named({}), {"proposal": {"instrument": instrument}})
	}
	rule.applies == {"named.n"} with input as _named({})
}

test_only_individuals if {
	rule.applies == set() with input as _named({"kind": "corporation"})
	rule.applies == set() with input as _named({"kind": "class"})
	rule.verdict == {} with input as _named({"kind": "corporation", "role": "office"})
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"named": [{"at": "named.n"}]}
	rule.verdict == {} with input as _named({})
}
