package rules.us_ca.local.county_signatures_test

import future.keywords.not

import data.rules.us_ca.local.county_signatures as rule

_on(day, voters, required, planned) := {
	"as_of": day,
	"proposal": {"instrument": "initiative_ordinance"},
	"petition": {"local_body": "county", "votes_for_governor": voters, "signatures_required": required, "signatures_planned": planned},
}

_today(voters, required, planned) := _on("2026-11-25", voters, required, planned)

cases := {
	"a tenth": {"in": _today(52340, 5234, 5234), "ok": true},
	"one less planned": {"in": _today(52340, 5234, 5233), "ok": false},
	"one less taken as required": {"in": _today(52340, 5233, 9000), "ok": false},
	"a part of one counts as one": {"in": _today(52341, 5234, 5235), "ok": false},
	"and is reached": {"in": _today(52341, 5235, 5235), "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict.petition with input as tc["in"]
	got.ok == tc.ok
}

test_the_least_is_named if {
	got := rule.verdict.petition with input as _today(52340, 5233, 5000)
	[got.least, got.required, got.base, got.share.text] == [5000, 5234, 52340, "10%"]
	got.facts == [["petition", "signatures_planned"], ["petition", "signatures_required"], ["petition", "votes_for_governor"]]
}

test_no_share_before_its_day if {
	rule.verdict.petition.ok == true with input as _on("2018-01-01", 52340, 5234, 5234)
	rule.verdict == {} with input as _on("2017-12-31", 52340, 5234, 5234)
}

test_what_is_not_governed if {
	every instrument in {"initiative_statute", "initiative_combined", "charter_amendment", "declaration_of_policy"} {
		rule.applies == set() with input as {"proposal": {"instrument": instrument}, "petition": {}}
	}
	rule.applies == {"petition"} with input as {"proposal": {"instrument": "initiative_ordinance"}, "petition": {}}
	rule.applies == {"petition"} with input as {"petition": {"local_body": "county"}, "filing": {}}
	rule.applies == set() with input as {"petition": {}, "filing": {"filed": "2024-11-19"}}
	every body in {"city", "district"} {
		rule.applies == set() with input as {"petition": {"local_body": body}}
	}
	rule.applies == set() with input as {}
}

test_what_is_asked if {
	rule.needs == {"local_body", "signatures_required", "votes_for_governor"}
	rule.asks.petition == {["proposal", "instrument"], ["petition", "signatures_planned"]} with input as {"petition": {}}
	not ["petition", "signatures_planned"] in rule.asks.petition with input as _today(52340, 5233, 9000)
	["petition", "signatures_planned"] in rule.asks.petition with input as _today(52340, 5234, 9000)
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"as_of": "2026-11-25", "proposal": {}, "petition": {}}
	rule.verdict == {} with input as {"as_of": "2026-11-25", "petition": {"votes_for_governor": 52340, "signatures_required": 5234}}
	rule.verdict == {} with input as {"as_of": "2026-11-25", "petition": {"votes_for_governor": 52340, "signatures_planned": 5234}}
}
