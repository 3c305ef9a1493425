package rules.us_ca.petition.quarter_notice_test

import future.keywords.not

import data.rules.us_ca.petition.quarter_notice as rule

test_verdict if {
	rule.verdict.petition.ok == true with input as {"petition": {"quarter_certified": "2015-01-01"}}
	rule.verdict.petition.ok == false with input as {"petition": {"silent": {"quarter_certified": true}}}
}

governed := {
	"reported": set(),
	"draft": set(),
	"filed": set(),
	"circulating": set(),
	"failed_to_qualify": set(),
	"withdrawn": set(),
	"qualified": {"petition"},
	"removed": {"petition"},
	"adopted": {"petition"},
	"rejected": {"petition"},
}

test_governed[status] if {
	some status, want in governed
	rule.applies == want with input as {"proposal": {"status": status}, "petition": {}}
}

test_what_is_not_governed if {
	rule.applies == {"petition"} with input as {"petition": {}}
	rule.applies == set() with input as {"proposal": {"instrument": "initiative_ordinance"}, "petition": {}}
	rule.applies == set() with input as {}
}

test_what_is_asked if {
	rule.needs == {"quarter_certified"}
	rule.asks.petition == {["proposal", "instrument"], ["proposal", "status"]} with input as {"petition": {}}
}

test_silence_gives_no_verdict if rule.verdict == {} with input as {"proposal": {}, "petition": {}}
