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

test_asks if {
	count(rule.needs) == 0
	facts := {
		"question": [{"at": "question.a"}],
		"instruction": [{"at": "instruction.a"}],
		"effect": [{"at": "effect.a"}],
	}
	question := rule.asks["question.a"] with input as facts
	question == {["proposal", "instrument"], ["question.a", "effect"], ["question.a", "ordered_by"]}
	instruction := rule.asks["instruction.a"] with input as facts
	instruction == {["proposal", "instrument"], ["instruction.a", "to"], ["instruction.a", "act"], ["instruction.a", "force"]}
	whole := rule.asks.proposal with input as facts
	whole == {
		["proposal", "instrument"], ["proposal", "complete"], ["effect.a", "force"], ["effect.a", "by"],
		["instruction.a", "to"], ["instruction.a", "force"],
	}
	law := rule.asks.proposal with input as object.union(facts, {"provisions": [{"at": "duty.a", "type": "duty"}]})
	law == {["proposal", "instrument"]}
}

test_no_law[note] if {
	some note, facts in {
		"a resolution": {"act": [{"at": "act.a", "does": "resolution"}]},
		"lawful means": {"act": [{"at": "act.a", "does": "lawful_means"}]},
		"law by others": {"act": [{"at": "act.a", "does": "drafting_by_others"}]},
		"a federal amendment sought": {"act": [{"at": "act.a", "does": "federal_amendment_apply"}]},
		"a federal amendment proposed": {"act": [{"at": "act.a", "does": "federal_amendment_propose"}]},
		"a federal amendment ratified": {"act": [{"at": "act.a", "does": "federal_amendment_ratify"}]},
		"an application abroad": {"act": [{"at": "act.a", "does": "international_application"}]},
		"recognition sought": {"act": [{"at": "act.a", "does": "recognition"}]},
		"only who may vote": {"provisions": [{"at": "electorate.a", "type": "electorate"}]},
		"an effect not known": {"provisions": [{"at": "effect.a", "type": "effect"}]},
		"a command that Congress act": {"effect": [{"at": "effect.a", "force": "commands", "by": "congress"}]},
	}
	got := rule.verdict.proposal with input as facts
	not got.ok
}

test_law_all_the_same[note] if {
	some note, facts in {
		"talks": {"effect": [{"at": "effect.a", "force": "authorizes", "by": "negotiation"}]},
		"a command of a vote": {"effect": [{"at": "effect.a", "force": "commands", "by": "vote"}]},
		"a command of talks": {"effect": [{"at": "effect.a", "force": "commands", "by": "negotiation"}]},
		"a command of an amendment": {"effect": [{"at": "effect.a", "force": "commands", "by": "amendment"}]},
		"a command of an agreement": {"effect": [{"at": "effect.a", "force": "commands", "by": "agreement"}]},
		"officers": {"instruction": [{"at": "instruction.a", "to": "officers", "force": "command"}]},
		"courts": {"instruction": [{"at": "instruction.a", "to": "courts", "force": "command"}]},
		"local bodies": {"instruction": [{"at": "instruction.a", "to": "local_bodies", "force": "command"}]},
	}
	got := rule.verdict.proposal with input as facts
	got.ok
}

test_what_only_talks_is_named[note] if {
	some note, facts in {
		"act.a": {"act": [{"at": "act.a", "does": "findings"}]},
		"effect.a": {"effect": [{"at": "effect.a", "force": "opinion"}]},
		"instruction.a": {"instruction": [{"at": "instruction.a", "force": "request"}]},
		"question.a": {"question": [{"at": "question.a"}]},
	}
	got := rule.verdict.proposal with input as facts
	got.parts == [note]
}

test_ordered_by_others[by] if {
	some by in ["legislature", "governing_body", "executive", "private_body"]
	rule.applies == {"proposal"} with input as {"question": [{"at": "question.a", "effect": "none", "ordered_by": by}]}
}

test_instructions_to_others[to] if {
	some to in ["congress_members", "congress", "governor", "president", "officers", "courts", "local_bodies"]
	rule.applies == {"proposal"} with input as {"instruction": [{"at": "instruction.a", "to": to}]}
}

test_instructions_of_other_kinds[act] if {
	some act in [
		"enact_law", "negotiate", "request", "apply_international", "call_convention",
		"place_question", "vote_for", "present_case", "report", "other",
	]
	rule.applies == {"proposal"} with input as {"instruction": [{"at": "instruction.a", "act": act}]}
}

test_requests_are_no_orders if {
	rule.applies == {"proposal"} with input as {"instruction": [{"at": "instruction.a", "force": "request"}]}
	rule.applies == set() with input as {"proposal": {"instrument": "bill"}, "instruction": [{"at": "instruction.a"}]}
}
