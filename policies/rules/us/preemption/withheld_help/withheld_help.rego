package rules.us.preemption.withheld_help

import future.keywords.not

needs := {"action"}

# Murphy: "Congress cannot issue direct orders to state legislatures", so a State may keep its own people and money back.
applies contains f.at if {
	some f in input.federal
	not f.action in {"declares_void", "ends_state_penalty", "parallel_penalty", "regulates", "denies_benefits", "own_policy"}
}

verdict[f.at] := {"ok": f.action == "withholds_help", "facts": [[f.at, "action"]]} if {
	some f in input.federal
	f.action in {"withholds_help", "obstructs"}
}
