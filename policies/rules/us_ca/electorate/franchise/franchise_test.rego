package rules.us_ca.electorate.franchise_test

import future.keywords.not

import data.rules.us_ca.electorate.franchise as rule

_law(day, facts) := object.union({"jurisdiction": "us_ca", "as_of": day}, facts)

_silent := {"silent": {"citizenship": true, "age": true, "residence": true, "limited_by": true}}

_electorate(facts) := _law("2024-11-19", {"electorate": [object.union(object.union({"at": "electorate.e", "run_by": "state"}, _silent), facts)]})

lawful := {
	"silence of the measure": {},
	"citizens of 18": {"citizenship": "citizens", "age": 18, "residence": "as_law", "limited_by": []},
	"of a region": {"limited_by": ["region", "registration", "residence"]},
	"race is another rule": {"limited_by": ["race"]},
}

test_passes[note] if {
	some note, facts in lawful
	rule.verdict["electorate.e"].ok == true with input as _electorate(facts)
}

narrower := {
	"fewer citizens": {"facts": {"citizenship": "narrower"}, "says": "fewer than all citizens"},
	"from 19": {"facts": {"age": 19}, "says": "only from 19 years of age"},
	"longer residence": {"facts": {"residence": "longer"}, "says": "only after a longer residence"},
	"by religion": {"facts": {"limited_by": ["religion"]}, "says": "limited by religion"},
}

test_narrower[note] if {
	some note, tc in narrower
	got := rule.verdict["electorate.e"] with input as _electorate(tc.facts)
	[got.ok, got.narrower] == [false, {tc.says}]
}

wider := {
	"others than citizens": {"facts": {"citizenship": "noncitizens_too", "with_federal_election": false}, "says": "others than citizens"},
	"from 17": {"facts": {"age": 17}, "says": "from 17 years of age"},
	"without residence": {"facts": {"residence": "not_required"}, "says": "without residence"},
}

test_wider[note] if {
	some note, tc in wider
	got := rule.verdict["electorate.e"] with input as _electorate(tc.facts)
	[got.lean, got.because, got.wider] == ["open", "lacy_v_san_francisco_2023", {tc.says}]
}

test_with_a_federal_election if {
	got := rule.verdict["electorate.e"] with input as _electorate({"citizenship": "noncitizens_too", "with_federal_election": true})
	[got.lean, got.because, got.message] == ["breach", "usc18_611", "federal"]
	citizens := rule.verdict["electorate.e"] with input as _electorate({"citizenship": "citizens", "age": 17, "with_federal_election": true})
	citizens.message == "refer"
}

test_narrower_outweighs_wider if {
	rule.verdict["electorate.e"].ok == false with input as _electorate({"citizenship": "noncitizens_too", "residence": "longer"})
}

# Lacy v. City and County of San Francisco was decided on 8 August 2023.
days := {"2023-08-07": ["ca_const_2_2", 1], "2023-08-08": ["lacy_v_san_francisco_2023", 2]}

test_day[day] if {
	some day, [because, factors] in days
	got := rule.verdict["electorate.e"] with input as object.union(_electorate({"age": 17}), {"as_of": day})
	[got.because, count(got.factors)] == [because, factors]
}

test_only_public_votes_by_statute if {
	rule.applies == set() with input as _electorate({"run_by": "private_body"})
	rule.applies == set() with input as object.union(_electorate({}), {"proposal": {"instrument": "initiative_constitutional_amendment"}})
	rule.applies == {"electorate.e"} with input as {"electorate": [{"at": "electorate.e"}]}
}

test_asks_for_the_ballot_where_it_matters if {
	["electorate.e", "with_federal_election"] in rule.asks["electorate.e"] with input as _electorate({"citizenship": "noncitizens_too"})
	not ["electorate.e", "with_federal_election"] in rule.asks["electorate.e"] with input as _electorate({"citizenship": "citizens"})
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as _law("2024-11-19", {"electorate": [{"at": "electorate.e"}]})
}
