package rules.us.penalty.death_for_homicide_only_test

import future.keywords.not

import data.rules.us.penalty.death_for_homicide_only as rule

_penalty(facts) := {"penalty": [object.union({"at": "penalty.p"}, facts)]}

cases := {
	"homicide": {"facts": {"maximum": "death", "conduct": "homicide"}, "ok": true},
	"another crime against a person": {"facts": {"maximum": "death", "conduct": "crime_against_person"}, "ok": false},
	"conduct of adults": {"facts": {"maximum": "death", "conduct": "sexual_conduct_of_adults"}, "ok": false},
	"speech": {"facts": {"maximum": "death", "conduct": "speech"}, "ok": false},
	"regulations": {"facts": {"maximum": "death", "conduct": "regulatory"}, "ok": false},
	"life in prison": {"facts": {"maximum": "life", "conduct": "crime_against_person"}, "ok": true},
	"prison": {"facts": {"maximum": "prison"}, "ok": true},
	"prison for homicide": {"facts": {"maximum": "prison", "conduct": "homicide"}, "ok": true},
	"prison for other conduct": {"facts": {"maximum": "prison", "conduct": "other"}, "ok": true},
	"jail": {"facts": {"maximum": "jail"}, "ok": true},
	"a fine": {"facts": {"maximum": "fine"}, "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	rule.verdict["penalty.p"].ok == tc.ok with input as _penalty(tc.facts)
}

test_other_conduct_is_for_counsel if {
	rule.verdict["penalty.p"].lean == "breach" with input as _penalty({"maximum": "death", "conduct": "other"})
}

test_asks_for_conduct_where_it_matters if {
	rule.asks == {"penalty.p": {["penalty.p", "conduct"]}} with input as _penalty({"maximum": "death"})
	rule.asks == {} with input as _penalty({"maximum": "prison"})
}

# Kennedy v. Louisiana was decided on 25 June 2008.
days := {"2008-06-24": "not_applicable", "2008-06-25": "fail"}

test_day[day] if {
	some day, outcome in days
	facts := {"jurisdiction": "us_ca", "as_of": day, "known": {"penalty.p": {"maximum": "stated", "conduct": "stated"}}}
	got := data.main.judge("us", "penalty", "death_for_homicide_only", "penalty.p") with input as object.union(facts, _penalty({"maximum": "death", "conduct": "crime_against_person"}))
	got.outcome == outcome
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as _penalty({})
	rule.verdict == {} with input as _penalty({"maximum": "death"})
}
