package rules.us_ca.initiative.stands_alone_test

import future.keywords.not

import data.rules.us_ca.initiative.stands_alone as rule

_input(facts) := {"proposal": object.union({"at": "proposal", "instrument": "initiative_statute"}, facts)}

test_needs_it if {
	got := rule.verdict.proposal with input as _input({"companion": "No. 1", "needs_companion": true})
	got.lean == "open"
}

test_works_alone if {
	got := rule.verdict.proposal with input as _input({"companion": "No. 1", "needs_companion": false})
	got.ok
}

governed := {
	"no companion": {"facts": {"companion": "none"}, "at": set()},
	"silent": {"facts": {"silent": {"companion": true}}, "at": set()},
	"not known": {"facts": {}, "at": {"proposal"}},
	"an ordinance": {"facts": {"instrument": "local_ordinance"}, "at": set()},
}

test_governed[note] if {
	some note, tc in governed
	tc.at == rule.applies with input as _input(tc.facts)
}

test_silence_gives_no_verdict if rule.verdict == {} with input as _input({})

test_a_measure_silent_on_its_need_passes if {
	got := rule.verdict.proposal with input as _input({"companion": "No. 1", "silent": {"needs_companion": true}})
	got.ok
}

test_asks if {
	rule.needs == {"companion"}
	rule.asks.proposal == {["proposal", "instrument"]} with input as _input({})
	rule.asks.proposal == {["proposal", "instrument"], ["proposal", "needs_companion"]} with input as _input({"companion": "No. 1"})
}
