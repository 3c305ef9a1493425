package rules.us_ca.revision.leaving_the_union_test

import future.keywords.not

import data.rules.us_ca.revision.leaving_the_union as rule

_effect := {"at": "effect.exit", "kind": "secession", "force": "self_executing", "by": "vote", "requires": ["consent.c"]}

_consent := {"at": "consent.c", "of": "voters", "form": "revision", "status": "condition"}

_input(effect, consent) := {
	"as_of": "2024-11-19", "jurisdiction": "us_ca", "proposal": {"instrument": "initiative_statute"},
	"effect": [object.union(_effect, effect)],
	"consent": [object.union(_consent, consent)],
	"graph": {"effect.exit": ["consent.c"], "consent.c": []},
}

cases := {
	"a vote alone": {"effect": {}, "consent": {"form": "vote"}, "lean": "breach", "because": "amador_valley"},
	"one chamber": {"effect": {}, "consent": {"of": "us_house", "form": "one_house"}, "lean": "breach", "because": "amador_valley"},
	"an amendment under article V, and no revision": {"effect": {}, "consent": {"form": "article_v"}, "lean": "breach", "because": "amador_valley"},
	"negotiation": {"effect": {"force": "authorizes"}, "consent": {"form": "vote"}, "lean": "breach", "because": "amador_valley"},
	"autonomy by negotiation": {"effect": {"kind": "autonomy", "force": "authorizes"}, "consent": {"form": "vote"}, "lean": "open", "because": "legislature_v_eu_1991"},
	"autonomy by its own force": {"effect": {"kind": "autonomy"}, "consent": {"form": "vote"}, "lean": "breach", "because": "amador_valley"},
	"a revision as condition": {"effect": {}, "consent": {}, "lean": "open", "because": "legislature_v_eu_1991"},
	"a revision given": {"effect": {}, "consent": {"status": "given"}, "lean": "open", "because": "legislature_v_eu_1991"},
	"a revision only foreseen": {"effect": {}, "consent": {"status": "foreseen"}, "lean": "breach", "because": "amador_valley"},
	"the end of the State": {"effect": {"kind": "ends_state"}, "consent": {"form": "vote"}, "lean": "breach", "because": "planning_conservation_league_v_padilla"},
}

test_lean[note] if {
	some note, tc in cases
	got := rule.verdict["effect.exit"] with input as _input(tc.effect, tc.consent)
	[got.lean, got.because] == [tc.lean, tc.because]
	{f.points | some f in got.factors} == {"breach", "no_breach"}
}

test_opinion_and_study_pass[force] if {
	some force in {"opinion", "study"}
	got := rule.verdict["effect.exit"] with input as _input({"force": force}, {})
	got.ok
}

days := {
	"the day before the order": {"as_of": "2018-07-17", "because": "ca_const_18_3"},
	"the day of the order": {"as_of": "2018-07-18", "because": "planning_conservation_league_v_padilla"},
}

test_no_order_before_its_day[note] if {
	some note, tc in days
	measure := _input({"kind": "ends_state"}, {"form": "vote"})
	got := rule.verdict["effect.exit"] with input as object.union(measure, {"as_of": tc.as_of})
	got.because == tc.because
	{f.points | some f in got.factors} == {"breach", "no_breach"}
}

# The Analyst's missing step is a factor only where it is missing, and only once the letter is written.
test_the_missing_revision[form] if {
	some form, facts in {"vote": {"requires"}, "revision": {"kind"}}
	got := rule.verdict["effect.exit"] with input as _input({}, {"form": form})
	{f.fact[1] | some f in got.factors; f.authority == "lao_2017_005"} == facts
}

test_no_letter_before_its_day if {
	got := rule.verdict["effect.exit"] with input as object.union(_input({}, {"form": "vote"}), {"as_of": "2017-01-10"})
	{f.authority | some f in got.factors} & {"lao_2016_011", "lao_2017_005"} == set()
}

test_every_factor_is_cited if {
	cited := {id | some ids in data.rules.us_ca.revision.leaving_the_union.about.authorities; some id in ids}
	{f.authority | some f in data.rules.us_ca.revision.leaving_the_union.factors} - cited == set()
}

test_only_a_known_fact_excludes if {
	rule.applies == {"effect.e"} with input as {"effect": [{"at": "effect.e"}], "proposal": {}}
	rule.applies == set() with input as {"effect": [{"at": "effect.e"}], "proposal": {"proposer": "legislature"}}
	rule.applies == set() with input as {"effect": [{"at": "effect.e", "kind": "new_law"}], "proposal": {}}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"effect": [{"at": "effect.e"}], "graph": {"effect.e": []}, "proposal": {}}
}
