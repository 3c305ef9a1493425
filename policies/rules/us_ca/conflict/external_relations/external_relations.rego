package rules.us_ca.conflict.external_relations

import future.keywords.not

import data.lib.instruments
import data.lib.law

needs := set()

# An amendment of the Constitution may say what the Governor's power is.
_statute if not input.proposal.instrument in instruments.constitutional

applies contains i.at if {
	some i in input.instruction
	_statute
	not _to_others(i)
	not _inside(i)
}

_to_others(i) if {
	to := i.to
	not to == "governor"
}

_inside(i) if {
	act := i.act
	not act in {"negotiate", "apply_international", "present_case"}
}

applies contains a.at if {
	some a in input.act
	_statute
	not _other(a)
}

_other(a) if {
	does := a.does
	not does == "external_relations"
}

_other(a) if {
	by := a.by
	not by == "governor"
}

asks[at] contains ["proposal", "instrument"] if some at in applies

asks[i.at] contains [i.at, fact] if {
	some i in input.instruction
	some fact in {"to", "act", "force"}
}

asks[a.at] contains [a.at, fact] if {
	some a in input.act
	some fact in {"does", "by"}
}

verdict[i.at] := {"ok": true, "facts": [[i.at, "force"]]} if {
	some i in input.instruction
	i.force == "request"
}

# Art. V, § 1: "The supreme executive power of this State is vested in the Governor."
verdict[i.at] := _refer([i.at, "force"]) if {
	some i in input.instruction
	i.force == "command"
}

verdict[a.at] := _refer([a.at, "does"]) if {
	some a in input.act
	a.does == "external_relations"
}

_refer(fact) := {
	"refer": "May a statute order the Governor what to seek from other governments?",
	"lean": "no_breach",
	"because": "ca_const_5_1",
	"facts": [fact],
	"factors": law.of_the_day([
		{"points": "no_breach", "fact": fact, "authority": "ca_const_5_1", "says": "The Governor sees that the law is executed, and statutes say what is to be executed."},
		{"points": "no_breach", "fact": fact, "authority": "carlson_v_cory", "says": "The Constitution does not limit the subjects of laws that are proposed by initiative."},
		{"points": "breach", "fact": fact, "authority": "ca_const_3_3", "says": "Those who make the law may not use the executive power, and to deal with governments takes judgment."},
	]),
}
