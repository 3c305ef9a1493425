package rules.us_ca.local.declaration_of_policy_test

import future.keywords.not

import data.rules.us_ca.local.declaration_of_policy as rule

_input(facts) := {"proposal": object.union({"at": "proposal", "instrument": "declaration_of_policy"}, facts)}

cases := {
	"by the council": {"proposer": "governing_body", "charter_allows": [], "ok": true},
	"under a charter": {"proposer": "voters", "charter_allows": ["initiative", "declaration_of_policy"], "ok": true},
	"an advisory vote under a charter": {"proposer": "voters", "charter_allows": ["advisory_vote"], "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict.proposal with input as _input({"proposer": tc.proposer, "charter_allows": tc.charter_allows})
	got.ok == tc.ok
}

test_without_a_charter if {
	got := rule.verdict.proposal with input as _input({"proposer": "voters", "charter_allows": ["initiative"]})
	got.lean == "open"
}

# Farley was decided on 18 September 1967.
days := {
	"1967-09-17": ["ca_const_2_11a", {"ca_const_2_11a"}],
	"1967-09-18": ["farley_v_healey", {"ca_const_2_11a", "farley_v_healey"}],
	"2024-11-19": ["farley_v_healey", {"ca_const_2_11a", "farley_v_healey", "elec_9603", "devita_v_napa"}],
}

test_no_case_before_its_day[day] if {
	some day, is in days
	facts := object.union(_input({"proposer": "voters", "charter_allows": []}), {"as_of": day, "jurisdiction": "us_ca"})
	got := rule.verdict.proposal with input as facts
	[got.because, {factor.authority | some factor in got.factors}] == is
}

test_only_declarations_are_governed if {
	rule.applies == {"proposal"} with input as {"proposal": {"at": "proposal"}}
	rule.applies == {"proposal"} with input as _input({})
	rule.applies == set() with input as _input({"instrument": "initiative_ordinance"})
	rule.applies == set() with input as _input({"instrument": "initiative_combined"})
}

test_silence_gives_no_verdict if rule.verdict == {} with input as _input({})

test_asks if {
	rule.needs == {"instrument", "proposer"}
	any_kind := rule.asks.proposal with input as {"proposal": {"at": "proposal", "proposer": "voters"}}
	count(any_kind) == 0
	council := rule.asks.proposal with input as _input({"proposer": "governing_body"})
	count(council) == 0
	rule.asks.proposal == {["proposal", "charter_allows"]} with input as _input({"proposer": "voters"})
}

# Nothing local is filed for a circulating title and summary.
test_not_of_what_is_filed_statewide if {
	rule.applies == set() with input as {"filing": {"filed": "2024-11-19"}}
	rule.applies == {"proposal"} with input as {"filing": {}}
}

test_a_council_needs_no_charter if {
	got := rule.verdict.proposal with input as _input({"proposer": "governing_body", "charter_allows": ["declaration_of_policy"]})
	got.facts == [["proposal", "proposer"]]
}
