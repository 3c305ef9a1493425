package rules.us.amendment.not_by_voters_test

import future.keywords.not

import data.rules.us.amendment.not_by_voters as rule

_proposal := {"instrument": "initiative_statute", "proposer": "voters"}

acts := {
	"voters apply": {"proposal": {}, "does": "federal_amendment_apply", "by": "voters", "ok": false},
	"the measure proposes": {"proposal": {}, "does": "federal_amendment_propose", "by": "measure", "ok": false},
	"an initiative has the Legislature ratify": {"proposal": {}, "does": "federal_amendment_ratify", "by": "legislature", "ok": false},
	"the Legislature resolves": {"proposal": {"instrument": "resolution", "proposer": "legislature"}, "does": "federal_amendment_ratify", "by": "legislature", "ok": true},
	"the Legislature makes it depend on a vote": {"proposal": {"instrument": "legislative_statute", "proposer": "legislature"}, "does": "federal_amendment_ratify", "by": "legislature", "ok": false},
	"the Legislature asks for advice": {"proposal": {"instrument": "advisory_question", "proposer": "legislature"}, "does": "federal_amendment_ratify", "by": "voters", "ok": true},
}

test_act[note] if {
	some note, tc in acts
	got := rule.verdict["act.a"] with input as {"proposal": object.union(_proposal, tc.proposal), "act": [{"at": "act.a", "does": tc.does, "by": tc.by}]}
	got.ok == tc.ok
}

_instruction := {"at": "instruction.i", "to": "legislature", "act": "apply_article_v", "force": "request", "consequence": "none", "fallback_by": "none"}

instructions := {
	"a request": {"instruction": {}, "ok": true},
	"a command": {"instruction": {"force": "command"}, "ok": false},
	"a request with a label": {"instruction": {"consequence": "ballot_label"}, "ok": false},
	"a request with a stand-in": {"instruction": {"fallback_by": "secretary_of_state"}, "ok": false},
	"a request to members of Congress": {"instruction": {"to": "congress_members"}, "ok": true},
	"a pledge of members of Congress": {"instruction": {"to": "congress_members", "consequence": "pledge"}, "ok": false},
}

test_instruction[note] if {
	some note, tc in instructions
	got := rule.verdict["instruction.i"] with input as {"proposal": _proposal, "instruction": [object.union(_instruction, tc.instruction)]}
	got.ok == tc.ok
}

test_a_bare_command_to_congress_is_for_counsel if {
	facts := {"proposal": _proposal, "instruction": [object.union(_instruction, {"to": "congress_members", "force": "command"})]}
	rule.verdict["instruction.i"].lean == "open" with input as facts
}

test_nothing_follows_where_the_measure_is_silent if {
	silent := {"at": "instruction.i", "to": "legislature", "act": "apply_article_v", "force": "request", "silent": {"consequence": true, "fallback_by": true}}
	got := rule.verdict["instruction.i"] with input as {"proposal": _proposal, "instruction": [silent]}
	got.ok
}

test_silence_gives_no_verdict if {
	facts := {"act": [{"at": "act.a"}], "instruction": [{"at": "instruction.i"}]}
	rule.verdict == {} with input as facts
	rule.applies == {"act.a", "instruction.i"} with input as facts
}
