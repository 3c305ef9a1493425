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
	"a request with the Governor behind it": {"instruction": {"fallback_by": "governor"}, "ok": false},
	"a command to the Governor": {"instruction": {"to": "governor", "force": "command"}, "ok": false},
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

test_an_advisory_question_presses_nobody if {
	facts := {"proposal": {"instrument": "advisory_question"}, "instruction": [object.union(_instruction, {"force": "command"})]}
	rule.verdict["instruction.i"].ok with input as facts
	pressed := object.union(facts, {"instruction": [object.union(_instruction, {"consequence": "recall"})]})
	rule.verdict["instruction.i"].ok == false with input as pressed
}

test_the_cure_makes_it_a_request if {
	facts := {"proposal": _proposal, "instruction": [object.union(_instruction, {"force": "command", "consequence": "salary"})]}
	edits := rule.cures["instruction.i"] with input as facts
	edits == {
		{"op": "set", "at": "instruction.i.force", "hcl": `"request"`},
		{"op": "set", "at": "instruction.i.consequence", "hcl": `"none"`},
	}
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

_all := {
	"proposal": _proposal,
	"act": [
		{"at": "act.apply", "does": "federal_amendment_apply", "by": "voters"}, {"at": "act.propose", "does": "federal_amendment_propose", "by": "voters"},
		{"at": "act.ratify", "does": "federal_amendment_ratify", "by": "voters"}, {"at": "act.other", "does": "findings", "by": "measure"},
	],
	"instruction": [object.union(_instruction, {"at": act, "act": act}) |
		some act in {"apply_article_v", "propose_federal_amendment", "support_federal_amendment", "ratify_federal_amendment", "negotiate"}
	],
}

test_it_governs_article_v if {
	governed := {
		"act.apply", "act.propose", "act.ratify", "apply_article_v", "propose_federal_amendment", "support_federal_amendment",
		"ratify_federal_amendment",
	}
	rule.applies == governed with input as _all
	object.keys(rule.verdict) == governed with input as _all
}

test_it_asks if {
	rule.asks["act.apply"] == {["act.apply", "does"], ["act.apply", "by"], ["proposal", "instrument"], ["proposal", "proposer"]} with input as _all
	rule.asks.apply_article_v == {
		["apply_article_v", "act"], ["apply_article_v", "to"], ["apply_article_v", "force"],
		["apply_article_v", "consequence"], ["apply_article_v", "fallback_by"], ["proposal", "instrument"],
	} with input as _all
}

own_acts := {
	"a resolution of the Legislature": {"instrument": "resolution", "proposer": "legislature", "by": "legislature", "ok": true},
	"a bill of the Legislature": {"instrument": "bill", "proposer": "legislature", "by": "legislature", "ok": true},
	"a resolution that leaves it to the voters": {"instrument": "resolution", "proposer": "legislature", "by": "voters", "ok": false},
	"a resolution of others": {"instrument": "resolution", "proposer": "governing_body", "by": "legislature", "ok": false},
}

test_own_act[note] if {
	some note, tc in own_acts
	facts := {"proposal": {"instrument": tc.instrument, "proposer": tc.proposer}, "act": [{"at": "act.a", "does": "federal_amendment_apply", "by": tc.by}]}
	rule.verdict["act.a"].ok == tc.ok with input as facts
}

test_bare_commands_to_the_nation_are_for_counsel if {
	every to in {"congress_members", "congress", "president"} {
		facts := {"proposal": _proposal, "instruction": [object.union(_instruction, {"to": to, "force": "command"})]}
		rule.verdict["instruction.i"].lean == "open" with input as facts
	}
}
