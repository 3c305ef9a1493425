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
	"a revision as condition": {"effect": {}, "consent": {}, "lean": "open", "because": "ca_const_18_1"},
	"a revision given": {"effect": {}, "consent": {"status": "given"}, "lean": "open", "because": "ca_const_18_1"},
	"a revision only foreseen": {"effect": {}, "consent": {"status": "foreseen"}, "lean": "breach", "because": "amador_valley"},
	"the end of the State": {"effect": {"kind": "ends_state"}, "consent": {"form": "vote"}, "lean": "breach", "because": "planning_conservation_league_v_padilla"},
}

test_lean[note] if {
	some note, tc in cases
	got := rule.verdict["effect.exit"] with input as _input(tc.effect, tc.consent)
	[got.lean, got.because] == [tc.lean, tc.because]
	array.slice(got.facts, 0, 2) == [["effect.exit", "kind"], ["effect.exit", "requires"]]
	{f.points | some f in got.factors} == {"breach", "no_breach"}
	got.because in {f.authority | some f in got.factors}
}

_touch(action, key) := {"at": "change.union", "action": action, "law": [{"body": "ca.const", "key": key}]}

sections := {
	"repealed": {"instrument": "initiative_constitutional_amendment", "change": _touch("repeal", "ca.const.art.3.s.1"), "message": "changed"},
	"amended": {"instrument": "initiative_combined", "change": _touch("amend", "ca.const.art.3.s.1"), "message": "changed"},
	"repealed with its article": {"instrument": "initiative_combined", "change": _touch("repeal", "ca.const.art.3"), "message": "changed"},
	"said to be repealed by a statute": {"instrument": "initiative_statute", "change": _touch("repeal", "ca.const.art.3.s.1"), "message": "refer"},
	"something added to its article": {"instrument": "initiative_combined", "change": _touch("add", "ca.const.art.3"), "message": "refer"},
	"another one repealed": {"instrument": "initiative_combined", "change": _touch("repeal", "ca.const.art.3.s.3"), "message": "refer"},
}

test_section[note] if {
	some note, tc in sections
	measure := object.union(_input({}, {"form": "vote"}), {"proposal": {"instrument": tc.instrument}, "change": [tc.change]})
	got := rule.verdict["effect.exit"] with input as measure
	got.message == tc.message
	marked := [["change.union", "law"] | tc.message == "changed"]
	[fact | some fact in got.facts; fact[0] == "change.union"] == marked
	{f.fact | some f in got.factors; f.fact[0] == "change.union"} == {fact | some fact in marked}
}

test_after_a_revision if {
	measure := object.union(_input({}, {}), {"proposal": {"instrument": "initiative_combined"}, "change": [_touch("repeal", "ca.const.art.3.s.1")]})
	got := rule.verdict["effect.exit"] with input as measure
	got.message == "revised_and_changed"
	divided := rule.verdict["effect.exit"] with input as object.union(measure, {"effect": [object.union(_effect, {"kind": "ends_state", "requires": []})], "graph": {"effect.exit": []}})
	divided.message == "divided"
}

stands := {
	"a statute": {"instrument": "initiative_statute", "more": {}, "stands": true},
	"an amendment of which nobody says it is whole": {"instrument": "initiative_combined", "more": {"change": [_touch("amend", "ca.const.art.3.s.3")]}, "stands": false},
	"all changes known": {
		"instrument": "initiative_combined", "stands": true,
		"more": {"complete": {"change": true}, "change": [_touch("amend", "ca.const.art.3.s.3")]},
	},
	"a change of unknown law": {
		"instrument": "initiative_combined", "stands": false,
		"more": {"complete": {"change": true}, "change": [{"at": "change.a", "action": "amend"}]},
	},
	"changed": {
		"instrument": "initiative_combined", "stands": false,
		"more": {"complete": {"change": true}, "change": [_touch("amend", "ca.const.art.3.s.1")]},
	},
}

# That the section stays as it is must be known.
test_stands[note] if {
	some note, tc in stands
	measure := _input({"kind": "autonomy", "force": "authorizes"}, {"form": "vote"})
	got := rule.verdict["effect.exit"] with input as object.union_n([measure, tc.more, {"proposal": {"instrument": tc.instrument}}])
	{true | some f in got.factors; f.authority == "ca_const_3_1"; f.points == "no_breach"} == {true | tc.stands}
}

actions := {
	"amends": _touch("amend", "ca.const.art.3.s.1"),
	"repeals": _touch("repeal", "ca.const.art.3.s.1"),
	"changes": object.remove(_touch("repeal", "ca.const.art.3.s.1"), {"action"}),
}

test_action[does] if {
	some does, change in actions
	measure := object.union(_input({}, {"form": "vote"}), {"proposal": {"instrument": "initiative_combined"}, "change": [change]})
	got := rule.verdict["effect.exit"] with input as measure
	got.does == does
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

asked := {
	"by itself": {"effect": {}, "more": {["effect.exit", "requires"], ["consent.c", "of"], ["consent.c", "form"], ["consent.c", "status"]}},
	"an opinion": {"effect": {"force": "opinion"}, "more": set()},
}

test_asks[note] if {
	some note, tc in asked
	rule.needs == {"kind", "force"}
	rule.asks["effect.exit"] == tc.more | {["proposal", "instrument"]} with input as _input(tc.effect, {})
}

filings := {
	"filed": {"filing": {"filed": "2024-11-19"}, "asked": set()},
	"not yet": {"filing": {}, "asked": {["proposal", "instrument"]}},
}

test_filed[note] if {
	some note, tc in filings
	asks := rule.asks with input as {"filing": tc.filing, "effect": [{"at": "effect.exit", "force": "study"}]}
	object.get(asks, "effect.exit", set()) == tc.asked
}

test_nothing_is_said_before_it_is_known_what_is_required if {
	effect := object.remove(_effect, {"requires"})
	not rule.verdict["effect.exit"] with input as object.union(_input({}, {}), {"effect": [effect]})
}

divided := {"partition", "statehood", "ends_state"}

test_divided[kind] if {
	some kind in divided
	got := rule.verdict["effect.exit"] with input as _input({"kind": kind}, {"form": "vote"})
	got.message == "divided"
}

factors := {
	"a statute": {"instrument": "initiative_statute", "said": 2},
	"an amendment": {"instrument": "initiative_constitutional_amendment", "said": 0},
}

test_factors_of_the_instrument[note] if {
	some note, tc in factors
	measure := object.union(_input({}, {"form": "vote"}), {"proposal": {"instrument": tc.instrument}})
	got := rule.verdict["effect.exit"] with input as measure
	count([f | some f in got.factors; f.fact == ["proposal", "instrument"]]) == tc.said
}

test_only_a_known_fact_excludes if {
	rule.applies == {"effect.e"} with input as {"effect": [{"at": "effect.e"}], "proposal": {}}
	rule.applies == set() with input as {"effect": [{"at": "effect.e"}], "proposal": {"proposer": "legislature"}}
	rule.applies == set() with input as {"effect": [{"at": "effect.e"}], "proposal": {"proposer": "convention"}}
	rule.applies == set() with input as {"effect": [{"at": "effect.e", "kind": "new_law"}], "proposal": {}}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"effect": [{"at": "effect.e"}], "graph": {"effect.e": []}, "proposal": {}}
}
