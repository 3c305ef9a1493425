package rules.us_ca.later_votes.constitutional_majority_test

import future.keywords.not

import data.rules.us_ca.later_votes.constitutional_majority as rule

_share(percent) := {"num": percent, "den": 100, "text": sprintf("%d%%", [percent])}

_input(instrument, decides, percent) := {
	"as_of": "2024-11-19",
	"jurisdiction": "us_ca",
	"proposal": {"instrument": instrument},
	"question": [{"at": "question.none", "vote": "later", "effect": "none"}],
	"threshold": [{"at": "threshold.a", "decides": decides, "set_by": "text", "approval": {"at_least": _share(percent), "of": "votes_on_question"}}],
}

cases := {
	"half, by charter": {"instrument": "charter_amendment", "decides": "local_general_taxes", "percent": 50, "ok": true},
	"a little more, by charter": {"instrument": "charter_amendment", "decides": "local_general_taxes", "percent": 51, "ok": false},
	"by statute, later initiatives": {"instrument": "initiative_statute", "decides": "later_initiatives", "percent": 60, "ok": false},
	"by statute, later amendments": {"instrument": "initiative_statute", "decides": "later_constitutional_amendments", "percent": 60, "ok": false},
	"by charter, later charters": {"instrument": "charter_amendment", "decides": "later_charter_amendments", "percent": 60, "ok": false},
	"special taxes below two thirds": {"instrument": "charter_amendment", "decides": "local_special_taxes", "percent": 66, "ok": true},
	"special taxes above two thirds": {"instrument": "charter_amendment", "decides": "local_special_taxes", "percent": 67, "ok": false},
	"by amendment": {"instrument": "initiative_constitutional_amendment", "decides": "later_initiatives", "percent": 60, "ok": true},
	"a question without effect": {"instrument": "initiative_statute", "decides": "question.none", "percent": 60, "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict["threshold.a"] with input as _input(tc.instrument, tc.decides, tc.percent)
	got.ok == tc.ok
}

# The pending amendment binds from its day, once the library knows it.
test_pending_amendment if {
	before := rule.verdict["threshold.a"] with input as _input("initiative_constitutional_amendment", "later_initiatives", 60)
		with data.authorities.us_ca.aca_13_2023 as {"from": "2024-11-20"}
	before.ok
	since := rule.verdict["threshold.a"] with input as _input("initiative_constitutional_amendment", "later_initiatives", 60)
		with data.authorities.us_ca.aca_13_2023 as {"from": "2024-11-19"}
	since.message == "own"
}

# The day of the vote on it, and the day before: a result that nobody entered is no result.
pending := {
	"the day before": {"as_of": "2026-11-02", "instrument": "initiative_constitutional_amendment", "percent": 60, "ok": true},
	"the day of the vote": {"as_of": "2026-11-03", "instrument": "initiative_constitutional_amendment", "percent": 60},
	"both kinds in one": {"as_of": "2026-11-03", "instrument": "initiative_combined", "percent": 60},
	"no more than a majority": {"as_of": "2026-11-03", "instrument": "initiative_constitutional_amendment", "percent": 50, "ok": true},
	"by the Legislature": {"as_of": "2026-11-03", "instrument": "legislative_constitutional_amendment", "percent": 60, "ok": true},
}

test_result_not_known[note] if {
	some note, tc in pending
	facts := object.union(_input(tc.instrument, "later_initiatives", tc.percent), {"as_of": tc.as_of})
	got := rule.verdict["threshold.a"] with input as facts
	{ok | ok := got.ok} == {ok | ok := tc.ok}
	{m | m := got.message} == {m | not tc.ok; m := "pending"}
}

test_result_not_known_asks if {
	facts := object.union(_input("initiative_constitutional_amendment", "later_initiatives", 50), {"as_of": "2026-11-03"})
	["threshold.a", "approval.at_least"] in rule.asks["threshold.a"] with input as facts
	rule.asks["threshold.a"] == {["proposal", "instrument"]} with input as object.union(facts, {"as_of": "2026-11-02"})
	by_legislature := object.union(facts, {"proposal": {"instrument": "legislative_constitutional_amendment"}})
	rule.asks["threshold.a"] == {["proposal", "instrument"]} with input as by_legislature
}

governed := {
	"later_initiatives": {"threshold.a"},
	"question.none": {"threshold.a"},
	"proposal": set(),
	"state_taxes": set(),
	"legislative_vote": set(),
}

test_governed[decides] if {
	some decides, want in governed
	rule.applies == want with input as _input("initiative_statute", decides, 60)
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"as_of": "2024-11-19", "threshold": [{"at": "threshold.a", "approval": {"at_least": _share(60)}}]}
}

test_what_the_law_sets_passes if {
	facts := _input("charter_amendment", "local_general_taxes", 60)
	got := rule.verdict["threshold.a"] with input as object.union(facts, {"threshold": [object.union(facts.threshold[0], {"set_by": "law"})]})
	got.ok
}

test_pending_amendment_asks if {
	facts := object.union(_input("initiative_constitutional_amendment", "later_initiatives", 60), {"threshold": [{"at": "threshold.a", "decides": "later_initiatives", "set_by": "text"}]})
	since := rule.asks["threshold.a"] with input as facts with data.authorities.us_ca.aca_13_2023 as {"from": "2024-11-19"}
	["threshold.a", "approval.at_least"] in since
	before := rule.asks["threshold.a"] with input as facts with data.authorities.us_ca.aca_13_2023 as {"from": "2024-11-20"}
	before == {["proposal", "instrument"]}
}

test_asks if {
	rule.needs == {"decides", "set_by"}
	facts := _input("charter_amendment", "question.none", 50)
	asks := rule.asks["threshold.a"] with input as facts
	asks == {
		["proposal", "instrument"], ["question.none", "vote"], ["question.none", "effect"],
		["threshold.a", "approval.at_least"], ["threshold.a", "approval.of"], ["threshold.a", "turnout"],
	}
	rule.asks["threshold.a"] == {["proposal", "instrument"]} with input as _input("charter_amendment", "later_initiatives", 60)
	law := object.union(facts, {"threshold": [object.union(facts.threshold[0], {"set_by": "law"})]})
	set_elsewhere := rule.asks["threshold.a"] with input as law
	set_elsewhere == {["proposal", "instrument"], ["question.none", "vote"], ["question.none", "effect"]}
}

test_not_fixed[decides] if {
	some decides in ["proposal", "local_bonds", "state_taxes", "legislative_vote", "other_later_votes"]
	rule.applies == set() with input as _input("initiative_statute", decides, 60)
}

test_a_question_at_the_own_vote_is_another_matter if {
	facts := object.union(_input("initiative_statute", "question.own", 60), {"question": [{"at": "question.own", "vote": "own", "effect": "some"}]})
	rule.applies == set() with input as facts
}

test_a_later_question_from_which_law_follows if {
	facts := object.union(_input("initiative_statute", "question.law", 60), {"question": [{"at": "question.law", "vote": "later", "effect": "some"}]})
	got := rule.verdict["threshold.a"] with input as facts
	got.because == "ca_const_2_10a"
	got.facts == [["threshold.a", "approval.at_least"]]
	got.asked == ["at least 60% of the votes on it"]
	amendment := rule.verdict["threshold.a"] with input as object.union(facts, {"proposal": {"instrument": "initiative_combined"}})
	amendment.ok
}

test_what_a_breach_says if {
	got := rule.verdict["threshold.a"] with input as _input("charter_amendment", "local_special_taxes", 67)
	got.fixed == "two thirds of the votes"
	other := rule.verdict["threshold.a"] with input as _input("charter_amendment", "local_general_taxes", 67)
	other.fixed == "a majority of the votes"
}

test_another_question_is_no_reason if {
	facts := object.union(_input("initiative_statute", "later_initiatives", 60), {"question": [{"at": "question.law", "vote": "later", "effect": "some"}]})
	rule.verdict["threshold.a"].ok == false with input as facts
}

test_a_later_question_of_unknown_effect if {
	facts := object.union(_input("initiative_statute", "question.law", 60), {"question": [{"at": "question.law", "vote": "later"}]})
	rule.verdict == {} with input as facts
}

test_pending_amendment_leads_on_later_questions if {
	facts := object.union(_input("initiative_constitutional_amendment", "question.law", 60), {"question": [{"at": "question.law", "vote": "later", "effect": "some"}]})
	got := rule.verdict["threshold.a"] with input as facts with data.authorities.us_ca.aca_13_2023 as {"from": "2024-11-19"}
	got.message == "own"
}

test_pending_amendment_asks_no_more_of_a_larger_share if {
	facts := _input("initiative_constitutional_amendment", "later_initiatives", 60)
	asks := rule.asks["threshold.a"] with input as facts with data.authorities.us_ca.aca_13_2023 as {"from": "2024-11-19"}
	asks == {["proposal", "instrument"]}
}

fixed := {
	"later_initiatives": "ca_const_2_10a", "later_constitutional_amendments": "ca_const_18_4",
	"later_charter_amendments": "ca_const_11_3a", "local_general_taxes": "ca_const_13c_2b", "local_special_taxes": "ca_const_13c_2",
}

test_the_section_that_fixes_it[decides] if {
	some decides, section in fixed
	got := rule.verdict["threshold.a"] with input as _input("charter_amendment", decides, 70)
	[got.ok, got.because] == [false, section]
}

test_an_amendment_is_weighed_by_its_own_law if {
	facts := object.union(_input("initiative_constitutional_amendment", "later_initiatives", 60), {"as_of": "2026-11-20"})
	got := rule.verdict["threshold.a"] with input as facts
	[[f.points, f.authority] | some f in got.factors] == [["breach", "ab_440_2024"], ["no_breach", "ca_const_18_4"]]
	got.because == "ca_const_18_4"
}
