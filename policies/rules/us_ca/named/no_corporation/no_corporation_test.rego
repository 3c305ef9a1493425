package rules.us_ca.named.no_corporation_test

import future.keywords.not

import data.rules.us_ca.named.no_corporation as rule

_named(facts) := {"jurisdiction": "us_ca", "as_of": "2024-11-19", "named": [object.union({"at": "named.n", "kind": "corporation"}, facts)]}

cases := {
	"a function": {"facts": {"role": "function", "created_by_measure": false, "name": "Acme Inc."}, "ok": false},
	"an office": {"facts": {"role": "office", "created_by_measure": false}, "ok": false},
	"a function, silent on who creates it": {"facts": {"role": "function", "silent": {"created_by_measure": true}}, "ok": false},
	"a proponent": {"facts": {"role": "proponent"}, "ok": true},
	"a giver of a name": {"facts": {"role": "eponym"}, "ok": true},
	"history": {"facts": {"role": "history"}, "ok": true},
	"somebody who benefits": {"facts": {"role": "beneficiary"}, "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	rule.verdict["named.n"].ok == tc.ok with input as _named(tc.facts)
}

test_its_name_is_said if {
	rule.verdict["named.n"].name == "Acme Inc." with input as _named({"role": "function", "created_by_measure": false, "name": "Acme Inc."})
	rule.verdict["named.n"].name == "a private corporation" with input as _named({"role": "function", "created_by_measure": false})
	rule.verdict["named.n"].name == "one body" with input as _named({"role": "function", "created_by_measure": true})
	rule.verdict["named.n"].name == "The Fund" with input as _named({"role": "function", "created_by_measure": true, "name": "The Fund"})
}

# Calfarm was decided on 4 May 1989.
days := {
	"1989-05-03": ["breach", "ca_const_2_12", 2],
	"1989-05-04": ["breach", "calfarm_v_deukmejian", 3],
	"2024-11-19": ["breach", "calfarm_v_deukmejian", 4],
}

test_created_by_the_measure[day] if {
	some day, is in days
	got := rule.verdict["named.n"] with input as object.union(_named({"role": "function", "created_by_measure": true}), {"as_of": day})
	[got.lean, got.because, count(got.factors)] == is
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

test_only_corporations if {
	every kind in ["person", "class"] {
		rule.applies == set() with input as _named({"kind": kind})
		rule.verdict == {} with input as _named({"kind": kind, "role": "function", "created_by_measure": false})
		rule.verdict == {} with input as _named({"kind": kind, "role": "function", "created_by_measure": true})
		rule.verdict == {} with input as _named({"kind": kind, "role": "history"})
	}
	rule.verdict == {} with input as _named({"role": "unheard_of", "created_by_measure": false})
	rule.verdict["named.n"].ok == true with input as _named({"role": "history", "created_by_measure": true})
}

test_asks_who_creates_it_where_it_matters if {
	every role in ["function", "office"] {
		["named.n", "created_by_measure"] in rule.asks["named.n"] with input as _named({"role": role})
	}
	not ["named.n", "created_by_measure"] in rule.asks["named.n"] with input as _named({"role": "history"})
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"named": [{"at": "named.n"}]}
	rule.verdict == {} with input as _named({})
}
