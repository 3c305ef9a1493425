package lib.law_test

import future.keywords.not

import data.lib.law

_jurisdictions := {"city": {"parent": "state"}, "state": {"parent": "union"}, "union": {"name": "Union"}, "other": {"parent": "union"}}

test_chain_goes_up if {
	law.chain == {"city", "state", "union"} with data.jurisdictions as _jurisdictions with input as {"jurisdiction": "city"}
	law.chain == {"union"} with data.jurisdictions as _jurisdictions with input as {"jurisdiction": "union"}
}

test_no_chain_of_an_unknown_jurisdiction if {
	not law.chain with data.jurisdictions as _jurisdictions with input as {"jurisdiction": "nowhere"}
}

days := {
	"the day before": {"as_of": "1999-12-31", "in": false, "out": true},
	"the first day": {"as_of": "2000-01-01", "in": true, "out": false},
	"the last day": {"as_of": "2009-12-31", "in": true, "out": false},
	"the day after": {"as_of": "2010-01-01", "in": false, "out": true},
}

_authority := {"from": "2000-01-01", "began": "exact", "to": "2009-12-31"}

_in_force(authority, as_of) if law.in_force("a") with data.jurisdictions as {"xx": {}} with data.authorities as {"xx": {"a": authority}} with input as {"jurisdiction": "xx", "as_of": as_of}

_out_of_force(authority, as_of) if law.out_of_force("a") with data.jurisdictions as {"xx": {}} with data.authorities as {"xx": {"a": authority}} with input as {"jurisdiction": "xx", "as_of": as_of}

test_in_force[note] if {
	some note, tc in days
	[1 | _in_force(_authority, tc.as_of)] == [1 | tc["in"]]
}

test_out_of_force[note] if {
	some note, tc in days
	[1 | _out_of_force(_authority, tc.as_of)] == [1 | tc.out]
}

test_not_known_is_neither if {
	not _in_force({"from": "2000-01-01"}, "1999-12-31")
	not _out_of_force({"from": "2000-01-01"}, "1999-12-31")
	not _in_force({}, "1999-12-31")
	not _out_of_force({}, "1999-12-31")
}

test_factors_of_the_day if {
	old := {"authority": "a", "says": "old"}
	young := {"authority": "b", "says": "young"}
	got := law.of_the_day([old, young]) with data.jurisdictions as {"xx": {}}
		with data.authorities as {"xx": {"a": {"from": "1900-01-01"}, "b": {"from": "2020-01-01"}}}
		with input as {"jurisdiction": "xx", "as_of": "2019-12-31"}
	got == [old]
}

# Whoever reads them says that nobody has this authority.
test_factors_of_no_authority_stay if {
	factors := [{"authority": "nobody"}, {"says": "no authority"}, "no factor", {"authority": 7}]
	got := law.of_the_day(factors) with data.jurisdictions as {"xx": {}}
		with data.authorities as {"xx": {"a": {"from": "1900-01-01"}}}
		with input as {"jurisdiction": "xx", "as_of": "2019-12-31"}
	got == factors
}

test_what_is_no_list_has_no_factors_of_the_day if {
	not law.of_the_day("a")
	law.of_the_day(set()) == []
}
