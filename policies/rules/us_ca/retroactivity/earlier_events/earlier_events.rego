package rules.us_ca.retroactivity.earlier_events

import data.lib.law
import future.keywords.not

applies contains k.at if {
	some k in input.clause
	not _another(k.kind)
}

_another(kind) if kind != "retroactive"

needs := {"kind", "applies_to"}

# Evangelatos: an initiative operates on later events unless it says otherwise.
verdict[k.at] := {
	"refer": "What would the measure undo that has vested?",
	"lean": "open",
	"because": _because,
	"facts": [[k.at, "applies_to"]],
	"factors": [object.union(factor, {"fact": [k.at, "applies_to"]}) | some factor in _factors; law.in_force(factor.authority)],
} if {
	some k in input.clause
	k.kind == "retroactive"
	k.applies_to == "before"
}

_because := "evangelatos_1988" if law.in_force("evangelatos_1988")

_because := "ca_const_1_9" if not law.in_force("evangelatos_1988")

_factors := [
	{"points": "breach", "authority": "ca_const_1_9", "says": "No law may impair the obligation of contracts, whenever they were made."},
	{"points": "breach", "authority": "tapia_1991", "says": "Most provisions of an initiative on crimes did not reach crimes committed before it."},
	{"points": "no_breach", "authority": "evangelatos_1988", "says": "An express provision that reaches back is followed."},
	{"points": "no_breach", "authority": "in_re_ej_2010", "says": "A limit on what people do after the measure is not retroactive because it looks at an earlier event."},
	{"points": "no_breach", "authority": "calfarm_v_deukmejian", "says": "A rollback of rates to an earlier year stood, read so as to allow a fair return."},
]

verdict[k.at] := {"ok": true, "facts": [[k.at, "applies_to"]]} if {
	some k in input.clause
	k.kind == "retroactive"
	k.applies_to == "after"
}

verdict[k.at] := {"ok": true, "facts": [[k.at, "applies_to"]]} if {
	some k in input.clause
	k.kind == "retroactive"
	k.silent.applies_to
}
