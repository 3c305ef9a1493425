package rules.us_ca.conflict.statute_under_constitution

import future.keywords.not

import data.lib.instruments
import data.lib.law

needs := set()

# Statutes and ordinances: they cannot amend the Constitution, whatever they say.
_statute if {
	not input.proposal.instrument in instruments.constitutional
	not input.proposal.instrument in {"advisory_question", "declaration_of_policy", "resolution", "proclamation", "plebiscite", "private_vote"}
}

applies contains e.at if {
	some e in input.effect
	_statute
	not e.kind in {"partition", "statehood", "ends_state", "new_law"}
}

applies contains c.at if {
	some c in input.change
	_statute
	not _elsewhere(c)
}

_elsewhere(c) if {
	every l in c.law {
		not l.body == "ca.const"
	}
}

asks[at] contains ["proposal", "instrument"] if some at in applies

asks[e.at] contains [e.at, fact] if {
	some e in input.effect
	some fact in {"kind", "force", "by"}
}

asks[c.at] contains [c.at, fact] if {
	some c in input.change
	some fact in {"law", "action"}
}

_operative(e) if e.force in {"self_executing", "commands"}

# What others are to grant does not take effect by the statute, whatever it commands.
_granted(e) if {
	e.force == "commands"
	e.by in {"negotiation", "agreement", "congress"}
}

# Art. III, § 1: "an inseparable part of the United States of America"; art. I, § 26: "mandatory and prohibitory".
verdict[e.at] := {"ok": false, "facts": [[e.at, "force"], [e.at, "kind"]]} if {
	some e in input.effect
	_operative(e)
	e.kind == "secession"
	not e.by == "amendment"
	not _granted(e)
}

# The section speaks of the State's place in the Union, and not of its rank there.
verdict[e.at] := object.union(_refer(e.at, "breach"), {"message": "status"}) if {
	some e in input.effect
	_operative(e)
	e.kind == "status_change"
	not e.by == "amendment"
	not _granted(e)
}

verdict[e.at] := object.union(_refer(e.at, "open"), {"message": "amendment", "facts": [[e.at, "by"], [e.at, "force"]]}) if {
	some e in input.effect
	_operative(e)
	e.kind in {"secession", "status_change"}
	e.by == "amendment"
}

verdict[e.at] := object.union(_refer(e.at, "open"), {"message": "autonomy"}) if {
	some e in input.effect
	_operative(e)
	e.kind == "autonomy"
}

# A statute that prepares what the section excludes, or only asks for it. A question is not a contradiction.
verdict[e.at] := object.union(_refer(e.at, {"authorizes": "breach", "commands": "breach", "opinion": "open"}[e.force]), {"aim": _aims[e.kind]}) if {
	some e in input.effect
	_looks_toward(e)
}

_looks_toward(e) if e.force in {"authorizes", "opinion"}

_looks_toward(e) if _granted(e)

_aims := {"secession": "leaving the Union", "status_change": "another political status"}

verdict[e.at] := {"ok": true, "facts": [[e.at, "force"]]} if {
	some e in input.effect
	not _operative(e)
	not _seeks(e)
}

_seeks(e) if {
	e.force in {"authorizes", "opinion"}
	not e.kind == "autonomy"
}

# Art. II, § 8(b): statutes and amendments are proposed each in its own way.
verdict[c.at] := {
	"ok": false, "message": "change", "because": _because(c), "facts": [[c.at, "law"]],
	"action": c.action, "law": [l.text | some l in c.law], "instrument": input.proposal.instrument,
} if {
	some c in input.change
	not _elsewhere(c)
}

# The section is quoted where it is the one that is changed; else what every section of the Constitution is.
_because(c) := "ca_const_3_1" if {
	some l in c.law
	l.key in {"ca.const.art.3", "ca.const.art.3.s.1"}
} else := "ca_const_1_26"

_refer(at, lean) := {
	"refer": "Does this statute contradict article III, section 1?",
	"lean": lean,
	"because": "ca_const_3_1",
	"facts": [[at, "force"]],
	"factors": law.of_the_day([
		{"points": "breach", "fact": [at, "kind"], "authority": "ca_const_3_1", "says": "The section says that the State is inseparable, and the measure, a statute, does not amend it."},
		{"points": "breach", "fact": [at, "kind"], "authority": "lao_2015_037", "says": "On an earlier statute the Legislative Analyst wrote that a statute generally cannot override either constitution."},
		{"points": "no_breach", "fact": [at, "force"], "authority": "ca_const_2_1", "says": "All political power is inherent in the people; no section says in terms that they may not be asked."},
		{"points": "no_breach", "fact": [at, "force"], "authority": "amador_valley", "says": "Courts resolve reasonable doubts in favor of the initiative power."},
	]),
}

# A study changes nothing, and may look at everything.
cures[e.at] contains {"op": "set", "at": sprintf("%s.force", [e.at]), "hcl": `"study"`} if {
	some e in input.effect
	_operative(e)
}
