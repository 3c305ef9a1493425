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

_change := {"provisions": [{"at": "change.a", "type": "change"}]}

_question := {"at": "question.a", "effect": "none", "ordered_by": "measure"}

_order := {"at": "instruction.a", "to": "legislature", "act": "adopt_resolution", "force": "command"}

_in(parts) := object.union_n([{"as_of": "2024-11-19", "jurisdiction": "us_ca"}, _change, parts])

test_a_question_beside_law if {
	got := rule.verdict["question.a"] with input as _in({"question": [_question]})
	[got.message, got.lean, got.severity, got.law] == ["question", "open", "major", "change.a"]
	got.facts == ["question.a", "change.a"]
	{f.points | some f in got.factors} == {"breach", "no_breach"}
	whole := rule.verdict.proposal with input as _in({"question": [_question]})
	whole.ok
}

# As in AFL-CIO v. Eu: this leans against the measure, and its place on the ballot hangs on it.
test_an_order_beside_law if {
	got := rule.verdict["instruction.a"] with input as _in({"instruction": [_order]})
	[got.message, got.lean, got.law] == ["resolution", "breach", "change.a"]
	not got.severity
	got.facts == ["instruction.a", "change.a"]
	{f.points | some f in got.factors} == {"breach", "no_breach"}
}

# The whole measure fails, once.
test_no_law_is_said_once if {
	got := rule.verdict with input as {"question": [_question], "instruction": [_order]}
	not got.proposal.ok
	got["question.a"].ok
	got["instruction.a"].ok
}

test_no_verdict_on_what_is_not_known if {
	got := rule.verdict with input as _in({"question": [object.remove(_question, {"effect"})], "instruction": [object.remove(_order, {"force"})]})
	object.keys(got) == {"proposal"}
	alone := rule.verdict with input as {"question": [{"at": "question.a"}], "instruction": [{"at": "instruction.a"}]}
	object.keys(alone) == {"proposal"}
}

governed := {
	"initiative_statute": {"proposal", "question.a", "instruction.a"},
	"initiative_constitutional_amendment": {"proposal", "question.a", "instruction.a"},
	"advisory_question": set(),
	"declaration_of_policy": set(),
	"legislative_statute": set(),
}

test_instruments[instrument] if {
	some instrument, subjects in governed
	rule.applies == subjects with input as {"proposal": {"instrument": instrument}, "question": [_question], "instruction": [_order]}
}

test_only_what_is_known_excludes if {
	rule.applies == {"proposal", "question.a", "instruction.a"} with input as {"question": [{"at": "question.a"}], "instruction": [{"at": "instruction.a"}]}
	rule.applies == {"proposal"} with input as {"instruction": [{"at": "instruction.a", "force": "request"}]}
	rule.applies == {"proposal"} with input as {"question": [{"at": "question.a", "effect": "some"}]}
}

test_ordered_by_others[by] if {
	some by in ["legislature", "governing_body", "executive", "private_body"]
	rule.applies == {"proposal"} with input as {"question": [object.union(_question, {"ordered_by": by})]}
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

days := {
	"1984-08-26": "ca_const_2_8a",
	"1984-08-27": "afl_cio_v_eu",
}

test_the_closest_of_the_day[day] if {
	some day, id in days
	got := rule.verdict["question.a"] with input as object.union(_in({"question": [_question]}), {"as_of": day})
	got.because == id
}

_bare := {
	"question": [{"at": "question.a"}],
	"instruction": [{"at": "instruction.a"}],
	"effect": [{"at": "effect.a"}],
	"act": [{"at": "act.a"}],
}

_parts := {
	"proposal": set(),
	"question.a": {["question.a", "effect"], ["question.a", "ordered_by"]},
	"instruction.a": {["instruction.a", "to"], ["instruction.a", "act"], ["instruction.a", "force"]},
}

# That a measure holds no law is known only of a whole one.
_doubtful := {
	["proposal", "complete"], ["effect.a", "force"], ["effect.a", "by"], ["act.a", "does"],
	["instruction.a", "to"], ["instruction.a", "force"],
}

test_needs if count(rule.needs) == 0

test_asks[at] if {
	some at, own in _parts
	no_law := rule.asks[at] with input as _bare
	no_law == ({["proposal", "instrument"]} | own) | _doubtful
	beside_law := rule.asks[at] with input as object.union(_change, _bare)
	beside_law == {["proposal", "instrument"]} | own
	filed := object.union_n([_change, _bare, {"proposal": {"proposer": "voters"}, "filing": {"filed": "2024-11-19"}}])
	asks := rule.asks with input as filed
	object.get(asks, at, set()) == own
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
