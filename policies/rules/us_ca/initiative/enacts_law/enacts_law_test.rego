package rules.us_ca.initiative.enacts_law_test

import future.keywords.not

import data.rules.us_ca.initiative.enacts_law as rule

cases := {
	"a change of law": {"input": {"provisions": [{"at": "change.a", "type": "change"}]}, "ok": true},
	"an effect by itself": {"input": {"effect": [{"at": "effect.a", "force": "self_executing", "by": "vote"}]}, "ok": true},
	"an opinion": {"input": {"effect": [{"at": "effect.a", "force": "opinion", "by": "vote"}]}, "ok": false},
	"an act that the Legislature must pass": {"input": {"effect": [{"at": "effect.a", "force": "commands", "by": "legislature"}]}, "ok": false},
	"findings": {"input": {"act": [{"at": "act.a", "does": "findings"}]}, "ok": false},
	"a limit on appropriations": {"input": {"act": [{"at": "act.a", "does": "caps_appropriations"}]}, "ok": true},
	"a command to the Governor": {"input": {"instruction": [{"at": "instruction.a", "to": "governor", "force": "command"}]}, "ok": true},
	"a request to the Governor": {"input": {"instruction": [{"at": "instruction.a", "to": "governor", "force": "request"}]}, "ok": false},
	"a command to the Legislature": {"input": {"instruction": [{"at": "instruction.a", "to": "legislature", "force": "command"}]}, "ok": false},
	"nothing": {"input": {}, "ok": false},
}

test_law[note] if {
	some note, tc in cases
	got := rule.verdict.proposal with input as tc.input
	got.ok == tc.ok
}

instruments := {
	"initiative_statute": {"proposal", "question.a"},
	"initiative_constitutional_amendment": {"proposal", "question.a"},
	"advisory_question": set(),
	"declaration_of_policy": set(),
	"legislative_statute": set(),
}

test_instruments[instrument] if {
	some instrument, governed in instruments
	rule.applies == governed with input as {"proposal": {"instrument": instrument}, "question": [{"at": "question.a", "effect": "none"}]}
}

test_only_what_is_known_excludes if {
	rule.applies == {"proposal", "instruction.a"} with input as {"instruction": [{"at": "instruction.a"}]}
	rule.applies == {"proposal"} with input as {"instruction": [{"at": "instruction.a", "to": "governor"}]}
	rule.applies == {"proposal"} with input as {"question": [{"at": "question.a", "effect": "some"}]}
}

# That a measure holds no law is known only of a whole one.
test_no_law_asks_for_the_whole if {
	rule.asks.proposal == {["proposal", "instrument"], ["proposal", "complete"], ["act.a", "does"]} with input as {"act": [{"at": "act.a"}]}
	rule.asks.proposal == {["proposal", "instrument"]} with input as {"provisions": [{"at": "duty.a", "type": "duty"}]}
}

test_silence_gives_no_verdict if {
	not rule.verdict["question.a"] with input as {"question": [{"at": "question.a"}]}
	not rule.verdict["instruction.a"] with input as {"instruction": [{"at": "instruction.a"}]}
}

days := {
	"1984-08-26": "ca_const_2_8a",
	"1984-08-27": "afl_cio_v_eu",
}

test_the_closest_of_the_day[day] if {
	some day, id in days
	facts := {"as_of": day, "jurisdiction": "us_ca", "question": [{"at": "question.a", "effect": "none"}]}
	got := rule.verdict["question.a"] with input as facts
	got.because == id
}
