package rules.us.amendment.not_by_voters

import future.keywords.not

import data.lib.law

needs := set()

_acts := {"federal_amendment_apply", "federal_amendment_propose", "federal_amendment_ratify"}

_orders := {"apply_article_v", "propose_federal_amendment", "support_federal_amendment", "ratify_federal_amendment"}

# art. V "on the Application of the Legislatures [...] when ratified by the Legislatures"
applies contains a.at if {
	some a in input.act
	a.does in _acts
}

applies contains a.at if {
	some a in input.act
	not a.does
}

applies contains i.at if {
	some i in input.instruction
	i.act in _orders
}

applies contains i.at if {
	some i in input.instruction
	not i.act
}

asks[a.at] contains need if {
	some a in input.act
	some need in {[a.at, "does"], [a.at, "by"], ["proposal", "instrument"], ["proposal", "proposer"]}
}

asks[i.at] contains need if {
	some i in input.instruction
	some need in {[i.at, "act"], [i.at, "to"], [i.at, "force"], [i.at, "consequence"], [i.at, "fallback_by"], ["proposal", "instrument"]}
}

# HJTA v. Padilla, Kimble: a legislature may ask its voters for advice.
_advice if input.proposal.instrument == "advisory_question"

# An act of the Legislature that it does itself, without a vote of the people.
_legislatures_own(by) if {
	by == "legislature"
	input.proposal.proposer == "legislature"
	input.proposal.instrument in {"resolution", "bill"}
}

verdict[a.at] := _act(a.at, a.does, a.by) if {
	some a in input.act
	a.does in _acts
}

_act(at, does, by) := {"ok": true, "facts": ["proposal.instrument", [at, "by"]]} if _advice

else := {"ok": true, "facts": [[at, "by"]]} if _legislatures_own(by)

# AFL-CIO v. Eu "applies for a constitutional convention or requires the Legislature to do so"
else := {"ok": false, "facts": [[at, "by"], [at, "does"]], "does": does, "by": by}

verdict[i.at] := _instruction(i.at, i.to, i.act, i.force, _pressure[i.at]) if {
	some i in input.instruction
	i.act in _orders
}

# Bramberg: neither the State's legislators nor its members of Congress are pressed.
_instruction(at, to, act, force, pressure) := {
	"ok": false, "message": "fail_instruction", "facts": [[at, fact] | some [fact, _] in pressure],
	"to": to, "act": act, "pressure": [says | some [_, says] in pressure],
} if {
	count(pressure) > 0
}

else := {"ok": true, "facts": ["proposal.instrument", [at, "force"]]} if _advice

else := {
	"ok": false, "message": "fail_instruction", "facts": [[at, "force"], [at, "act"]],
	"to": to, "act": act, "pressure": ["a command"],
} if {
	force == "command"
	not to in {"congress_members", "congress", "president"}
}

else := {
	"refer": "Does a command without a sanction press members of Congress?",
	"lean": "open",
	"because": "cook_v_gralike",
	"facts": [[at, "force"], [at, "act"]],
	"to": to,
	"act": act,
	"factors": law.of_the_day([
		{"points": "breach", "fact": [at, "force"], "authority": "bramberg_v_jones", "says": "An instruction to back an amendment did not stand; it marked those who disobeyed on the ballot."},
		{"points": "no_breach", "fact": [at, "consequence"], "authority": "cook_v_gralike", "says": "Instructions of earlier times carried no legal sanction for disobedience, and the decision does not bar those."},
	]),
} if {
	force == "command"
}

else := {"ok": true, "facts": [[at, "force"]]}

# What stands behind an instruction besides its own words, each with the fact that states it.
_pressure[i.at] := array.concat(sanction, stand_in) if {
	some i in input.instruction
	sanction := [["consequence", says] | says := _sanctions[i.consequence]]
	stand_in := [["fallback_by", says] | says := _stand_ins[i.fallback_by]]
}

_sanctions := {
	"ballot_label": "a label on the ballot", "salary": "loss of salary", "recall": "recall",
	"ineligibility": "ineligibility", "pledge": "a pledge on the ballot", "penalty": "a penalty",
}

_stand_ins := {
	"secretary_of_state": "action of the Secretary of State in its place", "governor": "action of the Governor in its place",
	"voters": "action of the voters in its place", "other": "action of somebody else in its place",
}

# A measure may ask: a request that nothing follows.
cures[i.at] contains {"op": "set", "at": sprintf("%s.%s", [i.at, fact]), "hcl": sprintf("%q", [word])} if {
	some i in input.instruction
	some fact, word in {"force": "request", "consequence": "none", "fallback_by": "none"}
	i[fact] != word
}
