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
	[got.lean, got.because] == ["open", "mcfadden_v_jordan"]
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
