package rules.us_ca.local.signatures_test

import future.keywords.not

import data.rules.us_ca.local.signatures as rule

_on(day, voters, required, planned) := {
	"as_of": day,
	"proposal": {"instrument": "initiative_ordinance", "charter_allows": []},
	"petition": {"local_body": "city", "registered_voters": voters, "signatures_required": required, "signatures_planned": planned},
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
	got.facts == [["petition", "signatures_planned"], ["petition", "signatures_required"], ["petition", "registered_voters"]]
}

test_no_share_before_its_day if {
	rule.verdict.petition.ok == true with input as _on("2018-01-01", 52340, 5234, 5234)
	rule.verdict == {} with input as _on("2017-12-31", 52340, 5234, 5234)
}

test_small_cities_are_not_governed if {
	rule.applies == set() with input as _today(1000, 100, 100)
	rule.applies == {"petition"} with input as _today(1001, 101, 101)
}

test_charter_of_a_city if {
	charter := {"charter_allows": ["declaration_of_policy", "initiative"]}
	rule.applies == set() with input as {"proposal": charter, "petition": {"local_body": "city"}}
	rule.applies == {"petition"} with input as {"proposal": charter, "petition": {}}
	rule.applies == {"petition"} with input as {"proposal": {"charter_allows": ["declaration_of_policy"]}, "petition": {"local_body": "city"}}
}

test_what_is_not_governed if {
	every instrument in {"initiative_statute", "initiative_combined", "charter_amendment", "declaration_of_policy"} {
		rule.applies == set() with input as {"proposal": {"instrument": instrument}, "petition": {}}
	}
	rule.applies == {"petition"} with input as {"proposal": {"instrument": "initiative_ordinance"}, "petition": {}}
	rule.applies == {"petition"} with input as {"petition": {"local_body": "city"}, "filing": {}}
	rule.applies == set() with input as {"petition": {}, "filing": {"filed": "2024-11-19"}}
	every body in {"county", "district"} {
		rule.applies == set() with input as {"petition": {"local_body": body}}
	}
	rule.applies == set() with input as {}
}

test_what_is_asked if {
	rule.needs == {"local_body", "signatures_required", "registered_voters"}
	rule.asks.petition == {["proposal", "instrument"], ["proposal", "charter_allows"], ["petition", "signatures_planned"]} with input as {"petition": {}}
	not ["petition", "signatures_planned"] in rule.asks.petition with input as _today(52340, 5233, 9000)
	["petition", "signatures_planned"] in rule.asks.petition with input as _today(52340, 5234, 9000)
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"as_of": "2026-11-25", "proposal": {}, "petition": {}}
	rule.verdict == {} with input as {"as_of": "2026-11-25", "petition": {"registered_voters": 52340, "signatures_required": 5234}}
	rule.verdict == {} with input as {"as_of": "2026-11-25", "petition": {"registered_voters": 52340, "signatures_planned": 5234}}
}
