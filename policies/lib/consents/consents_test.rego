package lib.consents_test

import future.keywords.not

import data.lib.consents

_consent(c) := object.union({"at": "consent.c", "of": "congress", "form": "act_of_congress", "status": "condition"}, c)

_input(consent) := {
	"effect": [{"at": "effect.exit"}],
	"consent": [consent],
	"graph": {"act.a": ["effect.exit"], "effect.exit": ["consent.c"], "consent.c": []},
}

roads := {
	"an amendment": {"consent": {"of": "states", "form": "article_v"}, "by": "vote", "road": "article_v"},
	"an amendment only foreseen": {"consent": {"form": "article_v", "status": "foreseen"}, "by": "vote", "road": "none"},
	"an act of Congress": {"consent": {}, "by": "vote", "road": "act_of_congress"},
	"an act of Congress asked for": {"consent": {"status": "requested"}, "by": "vote", "road": "none"},
	"the States in a form of their own": {"consent": {"of": "states", "form": "vote"}, "by": "vote", "road": "act_of_congress"},
	"one chamber": {"consent": {"form": "one_house"}, "by": "congress", "road": "one_house"},
	"the House in a form not said": {"consent": {"of": "us_house", "form": "vote"}, "by": "vote", "road": "one_house"},
	"a vote of members of Congress": {"consent": {"form": "vote"}, "by": "vote", "road": "one_house"},
	"a resolution of Congress": {"consent": {"form": "resolution"}, "by": "vote", "road": "act_of_congress"},
	"a resolution of the Senate": {"consent": {"of": "us_senate", "form": "resolution"}, "by": "vote", "road": "one_house"},
	"the Legislature": {"consent": {"of": "legislature", "form": "statute"}, "by": "legislature", "road": "none"},
	"the voters, by negotiation": {"consent": {"of": "voters", "form": "vote"}, "by": "negotiation", "road": "negotiation"},
	"the voters, by an amendment": {"consent": {"of": "voters", "form": "vote"}, "by": "amendment", "road": "article_v"},
}

test_road[note] if {
	some note, tc in roads
	consents.road("effect.exit", tc.by) == tc.road with input as _input(_consent(tc.consent))
}

congress := {
	"an act": {"consent": {}, "holds": true},
	"given": {"consent": {"status": "given"}, "holds": true},
	"asked for": {"consent": {"status": "requested"}, "holds": false},
	"a vote of members": {"consent": {"form": "vote"}, "holds": false},
	"the States": {"consent": {"of": "states"}, "holds": false},
}

test_congress[note] if {
	some note, tc in congress
	facts := _input(_consent(tc.consent))
	holds := [true | consents.congress("effect.exit")] with input as facts
	count(holds) > 0 == tc.holds
}

test_a_form_of_which_the_measure_is_silent if {
	silent := {"at": "consent.c", "of": "us_senate", "status": "condition", "silent": {"form": true}}
	consents.road("effect.exit", "vote") == "one_house" with input as _input(silent)
}

test_it_asks_through_what_is_awaited if {
	asked := consents.asks("act.a") with input as _input(_consent({}))
	asked == {
		["act.a", "when"], ["act.a", "requires"], ["effect.exit", "when"], ["effect.exit", "requires"],
		["consent.c", "of"], ["consent.c", "status"], ["consent.c", "form"],
	}
}

test_the_form_of_a_states_own_consent_does_not_matter if {
	asked := consents.asks("consent.c") with input as _input(_consent({"of": "voters"}))
	asked == {["consent.c", "of"], ["consent.c", "status"]}
}
