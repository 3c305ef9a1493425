package rules.us.electorate.not_by_race_test

import future.keywords.not

import data.rules.us.electorate.not_by_race as rule

_law(day, facts) := object.union({"jurisdiction": "us_ca", "as_of": day}, facts)

_electorate(facts) := _law("2024-11-19", {"electorate": [object.union({"at": "electorate.e", "run_by": "state"}, facts)]})

cases := {
	"by race": {"facts": {"limited_by": ["race"]}, "ok": false},
	"by color": {"facts": {"limited_by": ["color"]}, "ok": false},
	"by ethnicity": {"facts": {"limited_by": ["ethnicity"]}, "ok": false},
	"by national origin": {"facts": {"limited_by": ["national_origin"]}, "ok": false},
	"by ancestry": {"facts": {"limited_by": ["age", "ancestry"]}, "ok": false},
	"by ancestry, in a territory": {"facts": {"limited_by": ["ancestry"], "run_by": "territory"}, "ok": false},
	"by region": {"facts": {"limited_by": ["region"]}, "ok": true},
	"by nothing": {"facts": {"limited_by": []}, "ok": true},
	"silence of the measure": {"facts": {"silent": {"limited_by": true}}, "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	rule.verdict["electorate.e"].ok == tc.ok with input as _electorate(tc.facts)
}

# Davis v. Guam was decided on 29 July 2019.
days := {
	"2019-07-28": {"rice_v_cayetano", "us_const_amend15"},
	"2019-07-29": {"rice_v_cayetano", "us_const_amend15", "davis_v_guam_2019"},
}

test_a_private_vote_is_for_counsel[day] if {
	some day, cited in days
	facts := object.union(_electorate({"limited_by": ["ancestry"], "run_by": "private_body"}), {"as_of": day})
	got := rule.verdict["electorate.e"] with input as facts
	got.lean == "open"
	{factor.authority | some factor in got.factors} == cited
}

test_classification if {
	votes := {"at": "classification.c", "in": "votes", "trait": "race"}
	rule.verdict["classification.c"] == {"ok": false, "facts": [["classification.c", "trait"]], "traits": {"race"}} with input as {"classification": [votes]}
	rule.verdict["classification.c"].ok == true with input as {"classification": [object.union(votes, {"trait": "age"})]}
	rule.applies == set() with input as {"classification": [object.union(votes, {"in": "seats"})]}
	rule.applies == {"classification.c"} with input as {"classification": [{"at": "classification.c"}]}
	rule.asks == {"classification.c": {["classification.c", "in"], ["classification.c", "trait"]}} with input as {"classification": [object.union(votes, {"trait": "age"})]}
	rule.asks == {"classification.c": {["classification.c", "in"], ["classification.c", "trait"], ["proposal", "complete.electorate"]}} with input as {"classification": [votes]}
	rule.asks["classification.c"] == {
		["classification.c", "in"], ["classification.c", "trait"], ["proposal", "complete.electorate"],
		["electorate.e", "limited_by"], ["electorate.e", "run_by"],
	} with input as object.union(_electorate({}), {"classification": [votes]})
}

# The classification speaks of the electorates that race limits; failing such, of all.
votes := {
	"a private vote": {"electorates": [{"limited_by": ["ancestry"], "run_by": "private_body"}], "private": true},
	"a private vote that is limited otherwise": {"electorates": [{"limited_by": ["age"], "run_by": "private_body"}], "private": true},
	"a public vote": {"electorates": [{"limited_by": ["ancestry"], "run_by": "state"}], "private": false},
	"a public vote that is limited otherwise": {"electorates": [{"limited_by": ["age"], "run_by": "state"}], "private": false},
	"a public vote open to all, and a private one": {"electorates": [{"limited_by": [], "run_by": "state"}, {"limited_by": ["race"], "run_by": "private_body"}], "private": true},
	"a private vote open to all, and a public one": {"electorates": [{"limited_by": [], "run_by": "private_body"}, {"limited_by": ["race"], "run_by": "local"}], "private": false},
	"one of each, both limited": {"electorates": [{"limited_by": ["race"], "run_by": "private_body"}, {"limited_by": ["race"], "run_by": "territory"}], "private": false},
	"one of each, neither limited": {"electorates": [{"limited_by": [], "run_by": "private_body"}, {"limited_by": [], "run_by": "state"}], "private": false},
	"no electorate": {"electorates": [], "private": false},
}

test_whose_vote[note] if {
	some note, tc in votes
	electorates := [object.union(e, {"at": sprintf("electorate.e%d", [i])}) | some i, e in tc.electorates]
	got := rule.verdict["classification.c"] with input as _law("2024-11-19", {"electorate": electorates, "classification": [{"at": "classification.c", "in": "votes", "trait": "ancestry"}]})
	object.get(got, "lean", "none") == {true: "open", false: "none"}[tc.private]
	object.get(got, "ok", true) == tc.private
	got.facts == [["classification.c", "trait"]]
}

test_asks_who_runs_it_where_it_matters if {
	rule.asks["electorate.e"] == {["electorate.e", "limited_by"], ["electorate.e", "run_by"]} with input as _electorate({"limited_by": ["race"]})
	rule.asks["electorate.e"] == {["electorate.e", "limited_by"]} with input as _electorate({"limited_by": ["age"]})
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as _electorate({})
	rule.verdict == {} with input as {"classification": [{"at": "classification.c", "in": "votes"}]}
	rule.applies == {"electorate.e"} with input as _electorate({})
}
