package rules.us_ca.revision.scope_test

import future.keywords.not

import data.rules.us_ca.revision.scope as rule

_input(articles, words) := {
	"as_of": "2026-11-25", "jurisdiction": "us_ca", "complete": {},
	"proposal": {"instrument": "initiative_constitutional_amendment", "articles_touched": articles, "words_added": words},
}

cases := {
	"the scale of McFadden": {"articles": 15, "words": 21000, "ok": false},
	"more of both": {"articles": 20, "words": 40000, "ok": false},
	"one article fewer": {"articles": 14, "words": 21000, "ok": true},
	"one article": {"articles": 1, "words": 60, "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict.proposal with input as _input(tc.articles, tc.words)
	got.ok == tc.ok
}

test_one_word_fewer_is_for_counsel if {
	got := rule.verdict.proposal with input as _input(15, 20999)
	[got.lean, got.because, got.severity] == ["open", "mcfadden_v_jordan", "major"]
	{f.points | some f in got.factors} == {"breach", "no_breach"}
}

days := {"1948-08-02": "ca_const_18_3", "1948-08-03": "mcfadden_v_jordan"}

test_no_case_before_its_day[day] if {
	some day, authority in days
	got := rule.verdict.proposal with input as object.union(_input(15, 20999), {"as_of": day})
	got.because == authority
}

# Sections of one article count once; other law and mere wording do not count.
test_articles_are_counted_once if {
	laws := [{"article": "13a", "body": "ca.const"}, {"article": "13a", "body": "ca.const"}, {"section": "434", "body": "ca.gov"}]
	changes := [{"at": "change.a", "law": laws, "extent": "substantial"}, {"at": "change.b", "law": [{"article": "3", "body": "ca.const"}], "extent": "wording"}]
	touched := rule._touched with input as {"proposal": {}, "change": changes}
	touched == 1
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"as_of": "2026-11-25", "proposal": {"instrument": "initiative_constitutional_amendment"}, "complete": {}}
}

_changed(n, extent) := [{"at": sprintf("change.c%d", [i]), "extent": extent, "law": [{"article": sprintf("%d", [i]), "body": "ca.const"}]} |
	some i in numbers.range(1, n)
]

_listed(n, extent, proposal) := {
	"as_of": "2026-11-25", "jurisdiction": "us_ca", "complete": {"change": true},
	"proposal": object.union({"instrument": "initiative_constitutional_amendment"}, proposal),
	"change": _changed(n, extent),
}

asked := {
	"nothing is known": {"input": {"as_of": "2026-11-25", "proposal": {}}, "asks": {["proposal", "articles_touched"]}},
	"a number, few articles": {"input": _input(14, 21000), "asks": {["proposal", "articles_touched"]}},
	"a number, many articles, few words": {
		"input": object.union(_input(15, 20999), {"complete": {"change": true}}),
		"asks": {["proposal", "words_added"]},
	},
	"a number, many words": {
		"input": object.union(_input(14, 21000), {"complete": {"change": true}}),
		"asks": {["proposal", "articles_touched"]},
	},
	"a number, fewer words": {"input": object.union(_input(14, 20999), {"complete": {"change": true}}), "asks": set()},
	"few changes, all listed": {"input": _listed(1, "substantial", {}), "asks": {["change.c1", "law"]}},
	"few changes and a number": {"input": _listed(1, "substantial", {"articles_touched": 1}), "asks": set()},
	"one change fewer than the scale": {"input": _listed(14, "substantial", {}), "asks": {[c.at, "law"] | some c in _changed(14, "substantial")}},
	"changes at the scale": {
		"input": _listed(15, "substantial", {}),
		"asks": ({["proposal", "words_added"]} | {[c.at, fact] | some c in _changed(15, "substantial"); some fact in {"law", "extent"}}),
	},
	"changes of wording at the scale": {
		"input": _listed(15, "wording", {}),
		"asks": {[c.at, fact] | some c in _changed(15, "wording"); some fact in {"law", "extent"}},
	},
}

test_asks[note] if {
	some note, tc in asked
	rule.needs == {"instrument"}
	got := rule.asks with input as tc.input
	object.get(got, "proposal", set()) == tc.asks
}

test_the_changes_are_counted if {
	failed := rule.verdict.proposal with input as _listed(15, "substantial", {"words_added": 21000})
	[failed.ok, failed.articles] == [false, 15]
	wording := rule.verdict.proposal with input as _listed(15, "wording", {"words_added": 21000})
	wording.ok
}

test_an_unlisted_change_is_not_passed_over if {
	rule.verdict == {} with input as object.remove(_listed(1, "substantial", {}), {"complete"})
}

test_what_is_known_of_none if {
	got := rule.verdict.proposal with input as {"as_of": "2026-11-25", "jurisdiction": "us_ca", "complete": {"change": true}, "proposal": {}}
	got.ok
}

test_factors_of_the_day if {
	got := rule.verdict.proposal with input as object.union(_input(15, 20999), {"as_of": "1948-08-02"})
	not "mcfadden_v_jordan" in {f.authority | some f in got.factors}
}

test_articles_of_other_constitutions_do_not_count if {
	changes := [{"at": "change.a", "law": [{"article": "6", "body": "us.const"}], "extent": "substantial"}]
	touched := rule._touched with input as {"proposal": {}, "change": changes}
	touched == 0
}
