package rules.us.means.lawful_means

import future.keywords.not

needs := set()

# Good order, not law: where leaving is the goal, the measure says by which means.
applies contains e.at if {
	some e in input.effect
	not e.kind in {"partition", "statehood", "new_law", "ends_state", "autonomy", "status_change"}
	not e.force in {"opinion", "study"}
}

asks[e.at] contains [e.at, fact] if {
	some e in input.effect
	some fact in {"kind", "force"}
}

asks[e.at] contains ["proposal", "complete.act"] if {
	some e in input.effect
	not _said
}

asks[e.at] contains [a.at, "does"] if {
	some e in input.effect
	some a in input.act
}

_said if {
	some a in input.act
	a.does == "lawful_means"
}

verdict[e.at] := {"ok": true, "facts": [[a.at, "does"] | some a in input.act; a.does == "lawful_means"]} if {
	some e in input.effect
	_said
}

verdict[e.at] := {"ok": false, "facts": [e.at]} if {
	some e in input.effect
	input.complete.act
	not _said
}
