package rules.us_ca.initiative.enacts_law

import future.keywords.not

import data.lib.instruments
import data.lib.law

needs := set()

_statewide if not input.proposal.instrument in instruments.no_statewide_initiative

# Art. II, § 8(a): "the power of the electors to propose statutes and amendments to the Constitution".
applies contains "proposal" if _statewide

applies contains q.at if {
	some q in input.question
	_statewide
	not q.effect == "some"
	not q.ordered_by in {"legislature", "governing_body", "executive", "private_body"}
}

applies contains i.at if {
	some i in input.instruction
	_statewide
	not i.to in {"congress_members", "congress", "governor", "president", "officers", "courts", "local_bodies"}
	not i.act in {"enact_law", "negotiate", "request", "apply_international", "call_convention", "place_question", "vote_for", "present_case", "report", "other"}
	not i.force == "request"
}

asks[at] contains need if {
	some at in applies
	some need in instruments.asks
}

asks[q.at] contains [q.at, fact] if {
	some q in input.question
	some fact in {"effect", "ordered_by"}
}

asks[i.at] contains [i.at, fact] if {
	some i in input.instruction
	some fact in {"to", "act", "force"}
}

# Where no block is law for certain, the doubtful ones decide, and that there are no others.
asks[at] contains ["proposal", "complete"] if {
	_law == set()
	some at in applies
}

asks[at] contains [b.at, fact] if {
	_law == set()
	some at in applies
	some kind, facts in {"effect": {"force", "by"}, "act": {"does"}, "instruction": {"to", "force"}}
	some b in input[kind]
	some fact in facts
}

_law contains p.at if {
	some p in input.provisions
	not p.type in {"effect", "act", "instruction", "electorate"}
}

_law contains e.at if {
	some e in input.effect
	e.force in {"self_executing", "authorizes"}
}

_law contains e.at if {
	some e in input.effect
	e.force == "commands"
	e.by in {"vote", "negotiation", "amendment", "agreement"}
}

_law contains a.at if {
	some a in input.act
	does := a.does
	not does in {
		"declaration", "resolution", "findings", "lawful_means", "drafting_by_others", "federal_amendment_apply",
		"federal_amendment_propose", "federal_amendment_ratify", "international_application", "recognition",
	}
}

_law contains i.at if {
	some i in input.instruction
	i.force == "command"
	i.to in {"governor", "officers", "courts", "local_bodies"}
}

# What only asks, declares or instructs.
_talk contains b.at if {
	some kind in {"question", "effect", "act", "instruction"}
	some b in input[kind]
}

verdict.proposal := {"ok": true, "facts": [min(_law)]} if _law != set()

# AFL-CIO v. Eu, at 695: "if the proposed measure does not enact legislation [...] it should not be on the ballot".
verdict.proposal := {"ok": false, "facts": sort(_talk), "parts": sort(_talk)} if {
	_law == set()
	_talk != set()
}

verdict.proposal := {"ok": false, "message": "empty", "facts": ["proposal"]} if {
	_law == set()
	_talk == set()
}

# At 694: "the crucial provisions of the balanced budget initiative do not". Where no part is law the whole measure fails,
# and its parts need no finding of their own.
verdict[at] := {"ok": true, "facts": [at]} if {
	some at in _beside
	_law == set()
}

verdict[q.at] := object.union(_refer(q.at), {"message": "question", "severity": "major", "lean": "open", "factors": law.of_the_day([
	{"points": "breach", "fact": [q.at, "effect"], "authority": "afl_cio_v_eu", "says": "The court looked at the crucial provisions, and calls the initiative a method of enacting legislation, not a public opinion poll."},
	_enacts,
	{"points": "no_breach", "fact": [q.at, "effect"], "authority": "lao_09_0038", "says": "The Legislative Analyst once described a statute as a law or a declaration of state policy."},
	_presumption(q.at),
])}) if {
	some q in input.question
	q.effect == "none"
	_law != set()
}

verdict[i.at] := object.union(_refer(i.at), {"message": "resolution", "lean": "breach", "factors": law.of_the_day([
	{"points": "breach", "fact": [i.at, "act"], "authority": "afl_cio_v_eu", "says": "The court took a measure off the ballot that compelled a resolution of the Legislature and had sanctions beside it."},
	_enacts,
	_presumption(i.at),
])}) if {
	some i in input.instruction
	i.force == "command"
	_law != set()
}

_beside contains q.at if {
	some q in input.question
	q.effect == "none"
}

_beside contains i.at if {
	some i in input.instruction
	i.force == "command"
}

_refer(at) := {
	"refer": "Are the crucial provisions of the measure law?",
	"because": _closest, "facts": [at, min(_law)], "law": min(_law),
}

_closest := "afl_cio_v_eu" if {
	law.in_force("afl_cio_v_eu")
} else := "ca_const_2_8a"

_enacts := {"points": "no_breach", "fact": min(_law), "authority": "ca_const_2_8a", "says": "The section lets electors propose statutes and amendments, and another part of the measure is law; it does not say that every part has to be."}

_presumption(at) := {"points": "no_breach", "fact": at, "authority": "amador_valley", "says": "Courts resolve reasonable doubts in favor of the initiative power."}
