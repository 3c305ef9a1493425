package rules.us.congress.no_coerced_instruction_test

import future.keywords.not

import data.rules.us.congress.no_coerced_instruction as rule

cases := {
	"a label on the ballot": {"consequence": "ballot_label", "ok": false},
	"a pledge on the ballot": {"consequence": "pledge", "ok": false},
	"ineligibility": {"consequence": "ineligibility", "ok": false},
	"a penalty": {"consequence": "penalty", "ok": false},
	"recall": {"consequence": "recall", "ok": false},
	"none": {"consequence": "none", "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict["instruction.i"] with input as {"instruction": [{"at": "instruction.i", "to": "congress_members", "consequence": tc.consequence}]}
	got.ok == tc.ok
}

test_nothing_follows_where_the_measure_is_silent if {
	got := rule.verdict["instruction.i"] with input as {"instruction": [{"at": "instruction.i", "to": "congress", "silent": {"consequence": true}}]}
	got.ok
}

test_silence_gives_no_verdict if {
	facts := {"instruction": [{"at": "instruction.i"}]}
	rule.verdict == {} with input as facts
	rule.applies == {"instruction.i"} with input as facts
}

test_only_another_addressee_excludes if {
	rule.applies == set() with input as {"instruction": [{"at": "instruction.i", "to": "legislature"}]}
}

test_the_cure_drops_the_consequence if {
	edits := rule.cures["instruction.i"] with input as {"instruction": [{"at": "instruction.i", "to": "congress_members", "consequence": "salary"}]}
	edits == {{"op": "set", "at": "instruction.i.consequence", "hcl": `"none"`}}
}

test_it_governs_instructions_to_congress if {
	to := {"congress_members", "congress", "legislature", "legislators", "governor", "president", "officers", "courts", "local_bodies"}
	facts := {"instruction": [{"at": addressee, "to": addressee} | some addressee in to]}
	rule.applies == {"congress_members", "congress"} with input as facts
}

test_needs if rule.needs == {"to"}

test_no_cure_without_a_sanction if {
	rule.cures == {} with input as {"instruction": [{"at": "instruction.i", "to": "congress", "consequence": "none"}]}
}
