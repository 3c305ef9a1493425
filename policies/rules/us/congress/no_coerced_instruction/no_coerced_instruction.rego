package rules.us.congress.no_coerced_instruction

import future.keywords.not

needs := {"to"}

# Cook: instructions to members of Congress.
applies contains i.at if {
	some i in input.instruction
	not i.to in {"legislature", "legislators", "governor", "president", "officers", "courts", "local_bodies"}
}

asks[i.at] contains [i.at, "consequence"] if some i in input.instruction

# "to dictate electoral outcomes, to favor or disfavor a class of candidates"
verdict[i.at] := {"ok": false, "facts": [[i.at, "consequence"]], "consequence": i.consequence} if {
	some i in input.instruction
	i.consequence in _sanctions
}

# A request, or an order that nothing backs, is not barred by federal law.
verdict[i.at] := {"ok": true, "facts": [[i.at, "consequence"]]} if {
	some i in input.instruction
	i.to
	not i.consequence in _sanctions
}

_sanctions := {"ballot_label", "salary", "recall", "ineligibility", "pledge", "penalty"}

cures[i.at] contains {"op": "set", "at": sprintf("%s.consequence", [i.at]), "hcl": sprintf("%q", ["none"])} if {
	some i in input.instruction
	i.consequence in _sanctions
}
