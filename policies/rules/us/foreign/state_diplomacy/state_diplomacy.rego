package rules.us.foreign.state_diplomacy

import future.keywords.not

import data.lib.consents
import data.lib.law

needs := set()

_dealings := {"international_application", "recognition", "embassy", "external_relations"}

# Zschernig: dealings of the State itself with the world abroad.
applies contains a.at if {
	some a in input.act
	a.does in _dealings
}

applies contains a.at if {
	some a in input.act
	not a.does
}

applies contains r.at if {
	some r in input.representative
	not r.to in {"congress", "us_government", "states"}
}

applies contains i.at if {
	some i in input.instruction
	i.act == "apply_international"
}

applies contains i.at if {
	some i in input.instruction
	not i.act
}

asks[at] contains need if {
	some at in applies
	some need in consents.asks(at)
}

asks[a.at] contains [a.at, "does"] if some a in input.act

asks[r.at] contains [r.at, "to"] if some r in input.representative

asks[i.at] contains [i.at, "act"] if some i in input.instruction

verdict[a.at] := _judged(a.at, "does", a.does) if {
	some a in input.act
	a.does in _dealings
}

verdict[r.at] := _judged(r.at, "to", r.to) if {
	some r in input.representative
	r.to in {"united_nations", "foreign_states"}
}

verdict[i.at] := object.union(_judged(i.at, "act", i.act), _again(i)) if {
	some i in input.instruction
	i.act == "apply_international"
}

# One request, stated as an order and as an act: it is weighed at the act.
_again(i) := {"message": "again", "severity": "advisory", "act": min(_same(i))} if _same(i) != set()

else := {}

_same(i) := {a.at |
	some a in input.act
	a.does == "international_application"
	object.get(a, "when", []) == object.get(i, "when", [])
}

# A State that has lawfully left is no State whose dealings the Constitution limits.
_judged(at, fact, word) := {"ok": true, "facts": [[at, fact]]} if consents.amendment(at)

# "intrusion by the State into the field of foreign affairs which the Constitution entrusts to the President and the Congress"
else := {
	"refer": "Does this intrude into foreign affairs by more than an incidental effect?",
	"lean": _lean(word),
	"because": "zschernig_v_miller",
	"message": _said[fact],
	"facts": [[at, fact]],
	"word": word,
	"factors": law.of_the_day([
		{"points": "breach", "fact": [at, fact], "authority": "zschernig_v_miller", "says": "Foreign affairs are entrusted to the President and the Congress; a State's own part in them may be only incidental."},
		{"points": "breach", "fact": [at, fact], "authority": "us_v_pink", "says": "Power over external affairs is the Nation's, and state policy yields to it."},
		{"points": "no_breach", "fact": [at, fact], "authority": "us_const_art1_s10_treaties", "says": "To ask, or to send somebody, makes no treaty, alliance or confederation."},
		{"points": "no_breach", "fact": [at, fact], "authority": "garamendi_2003", "says": "State law gave way there because it conflicted with an express federal policy."},
	]),
}

_said := {"does": "refer", "to": "refer_representative", "act": "refer_instruction"}

# An envoy to other countries may do no more than promote trade.
_lean(word) := "open" if word == "foreign_states"

else := "breach"
